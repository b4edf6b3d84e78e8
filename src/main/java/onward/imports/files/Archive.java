package onward.imports.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import onward.imports.read.Problem;
import onward.imports.read.Unreadable;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A zip file, read within limits: how much it may unfold to, how many files it may hold, and how
 * they may be called. What breaks a limit is refused before more than that is unfolded.
 */
final class Archive {
  /** The fullest sheet of a list, a million rows of 20 columns, unfolds to about half of this. */
  private static final long MOST_BYTES = 2L << 30;

  private static final long BOMB_FROM = 20L << 20;
  private static final int BOMB_RATIO = 120;
  private static final int MOST_ENTRIES = 2_000;

  /** As zips are packed everywhere; other ways need libraries of their own. */
  private static final Set<Integer> PACKED = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

  private final byte[] content;
  private final Map<String, byte[]> kept = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();
  private long unfolded;

  private Archive(byte[] content) {
    this.content = content;
  }

  static boolean looksLikeZip(byte[] content) {
    return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] < 9;
  }

  /** The names of its files, all of them unfolded once to see that they keep the limits. */
  static Set<String> checked(byte[] content) throws Unreadable {
    var archive = new Archive(content);
    archive.read(false);
    return archive.names;
  }

  /** Its files by name. */
  static Map<String, byte[]> files(byte[] content) throws Unreadable {
    var archive = new Archive(content);
    archive.read(true);
    return archive.kept;
  }

  private void read(boolean keep) throws Unreadable {
    try (var zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
      for (var entry : Collections.list(zip.getEntries())) {
        named(entry.getName());
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          throw refused("The file is locked with a password.", "Save it again without a password.");
        }
        if (!entry.isDirectory()) {
          unfold(zip, entry, keep);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw refused(
          "The archive is damaged or was not sent to its end.", "Save it again and send it whole.");
    }
    if (names.isEmpty()) {
      throw refused("The archive is empty.", "Send the lists themselves.");
    }
  }

  private void unfold(ZipFile zip, ZipArchiveEntry entry, boolean keep)
      throws IOException, Unreadable {
    if (!PACKED.contains(entry.getMethod())) {
      throw refused(
          "“" + entry.getName() + "” is packed in a way that Onward does not open.",
          "Make the archive again as an ordinary zip.");
    }
    try (var in = zip.getInputStream(entry)) {
      if (in == null) {
        throw new IOException("a way of packing that is not known");
      }
      var unpacked = unfold(in, keep);
      if (keep) {
        kept.put(entry.getName(), unpacked);
      }
    }
  }

  private void named(String name) throws Unreadable {
    if (names.size() >= MOST_ENTRIES) {
      throw refused(
          "The archive holds more than " + MOST_ENTRIES + " files.", "Send the lists alone.");
    }
    if (!names.add(name)) {
      throw refused(
          "The archive holds two files of the name “" + name + "”.",
          "Make the archive again: it is not clear which of them is meant.");
    }
    if (name.startsWith("/") || name.contains("\\") || name.matches("(.*/)?\\.\\.(/.*)?")) {
      throw refused(
          "A file in the archive has a name that leads out of it: “" + name + "”.",
          "Make the archive again from the lists alone.");
    }
  }

  private byte[] unfold(InputStream zip, boolean keep) throws IOException, Unreadable {
    var out = new ByteArrayOutputStream();
    var buffer = new byte[1 << 16];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      unfolded += read;
      boolean bomb = unfolded > BOMB_FROM && unfolded / BOMB_RATIO > content.length;
      if (bomb || unfolded > MOST_BYTES) {
        throw refused(
            "The file unfolds to far more than a list can hold.",
            "Save the list alone, as CSV UTF-8 or as a workbook with one sheet.");
      }
      if (keep) {
        out.write(buffer, 0, read);
      }
    }
    return out.toByteArray();
  }

  private static Unreadable refused(String what, String cure) {
    return new Unreadable(Problem.ofFile(what, cure));
  }
}
