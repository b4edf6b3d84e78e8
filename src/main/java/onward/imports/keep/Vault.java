package onward.imports.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import onward.imports.text.Bytes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Packs and seals the bytes of files before the database keeps them: AES-256-GCM, with a key that
 * is never in the database. The key stands in the data folder, readable only by the user who runs
 * Onward, or comes from {@code ONWARD_LISTS_KEY} (64 hexadecimal digits) where several machines
 * share a database.
 */
@Component
public class Vault {
  private static final int KEY = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int PIECE = 1 << 16;

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key;
  private final int days;

  Vault(
      @Value("${onward.lists.key:}") String given,
      @Value("${onward.lists.keep-days:92}") int days,
      @Value("${onward.data:data}") Path data,
      @Value("${onward.database.throw-away:false}") boolean throwAway) {
    this.days = days;
    this.key = new SecretKeySpec(key(given, data, throwAway), "AES");
  }

  /** The day on which a file received on this day is erased. */
  public LocalDate eraseOn(LocalDate received) {
    return received.plusDays(days);
  }

  /** The bytes as they may be kept. */
  public byte[] seal(Bytes content) {
    var plain = content.deflated();
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
      var sealed = new byte[NONCE + cipher.getOutputSize(plain.length)];
      System.arraycopy(nonce, 0, sealed, 0, NONCE);
      // in pieces: Java makes its quick form of the work ready between two of them, never within
      // one
      int in = 0;
      int out = NONCE;
      for (; in + PIECE < plain.length; in += PIECE) {
        out += cipher.update(plain, in, PIECE, sealed, out);
      }
      cipher.doFinal(plain, in, plain.length - in, sealed, out);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A file could not be sealed", e);
    }
  }

  /** What was sealed; it stays packed in memory. */
  public Bytes open(byte[] sealed) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
      return Bytes.packed(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "A kept file cannot be opened: the key of the data folder is another, or the file was"
              + " changed",
          e);
    }
  }

  private byte[] key(String given, Path data, boolean throwAway) {
    if (!given.isBlank()) {
      return HexFormat.of().parseHex(given.strip());
    }
    var fresh = new byte[KEY];
    random.nextBytes(fresh);
    if (throwAway) {
      return fresh;
    }
    try {
      Files.createDirectories(data);
      var file = data.resolve("lists.key");
      if (!Files.exists(file)) {
        var owner = PosixFilePermissions.fromString("rw-------");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
        Files.writeString(file, HexFormat.of().formatHex(fresh));
      }
      return HexFormat.of().parseHex(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("The key of kept files cannot be read or made", e);
    }
  }
}
