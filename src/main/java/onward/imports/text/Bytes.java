package onward.imports.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The bytes of a file, to be read as often as is needed: in memory as they came, in memory packed,
 * or where the file stands.
 */
public final class Bytes {
  private static final int BUFFER = 1 << 16;

  private final Place place;

  private Bytes(Place place) {
    this.place = place;
  }

  /** Where the bytes are. */
  private sealed interface Place {
    /** In memory, as they came. */
    record Held(byte[] bytes) implements Place {}

    /** In memory, deflated. */
    record Packed(byte[] deflated) implements Place {}

    /** On disk. */
    record Standing(Path file) implements Place {}
  }

  /** The bytes as they came. */
  public static Bytes of(byte[] content) {
    return new Bytes(new Place.Held(content));
  }

  /** The bytes of a file that stands there as long as they are asked for. */
  public static Bytes of(Path file) {
    return new Bytes(new Place.Standing(file));
  }

  /** Bytes that were deflated. */
  public static Bytes packed(byte[] deflated) {
    return new Bytes(new Place.Packed(deflated));
  }

  /**
   * The bytes of a stream to its end. A text is packed as it comes, to a sixth of its length or so;
   * an archive is packed already.
   */
  public static Bytes from(InputStream in) throws IOException {
    var head = in.readNBytes(2);
    var whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
    boolean archive = head.length == 2 && head[0] == 'P' && head[1] == 'K';
    return archive ? of(whole.readAllBytes()) : packed(deflated(whole));
  }

  /** The bytes from their beginning. */
  public InputStream open() {
    try {
      return switch (place) {
        case Place.Held(var bytes) -> new ByteArrayInputStream(bytes);
        case Place.Packed(var deflated) ->
            new InflaterInputStream(new ByteArrayInputStream(deflated));
        case Place.Standing(var file) -> Files.newInputStream(file);
      };
    } catch (IOException e) {
      throw new UncheckedIOException("The file cannot be read any more", e);
    }
  }

  /** The first of them, so many or fewer. */
  public byte[] head(int most) {
    try (var in = open()) {
      return in.readNBytes(most);
    } catch (IOException e) {
      throw new UncheckedIOException("What was read once can be read again", e);
    }
  }

  /** All of them at once: for archives, which are read from their end. */
  public byte[] whole() {
    if (place instanceof Place.Held(var bytes)) {
      return bytes;
    }
    try (var in = open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("What was read once can be read again", e);
    }
  }

  /** The bytes deflated, as they are kept. */
  public byte[] deflated() {
    if (place instanceof Place.Packed(var deflated)) {
      return deflated;
    }
    try (var in = open()) {
      return deflated(in);
    } catch (IOException e) {
      throw new UncheckedIOException("What was read once can be read again", e);
    }
  }

  private static byte[] deflated(InputStream in) throws IOException {
    var out = new ByteArrayOutputStream();
    var fast = new Deflater(Deflater.BEST_SPEED);
    try (var packing = new DeflaterOutputStream(out, fast, BUFFER)) {
      in.transferTo(packing);
    } finally {
      fast.end();
    }
    return out.toByteArray();
  }
}
