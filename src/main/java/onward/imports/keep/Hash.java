package onward.imports.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import onward.imports.text.Bytes;

/** The fingerprint by which a file is known again. */
public final class Hash {
  private Hash() {}

  public static String of(byte[] content) {
    return of(Bytes.of(content));
  }

  public static String of(Bytes content) {
    try (var in = content.open()) {
      var digest = MessageDigest.getInstance("SHA-256");
      var some = new byte[1 << 16];
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        digest.update(some, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory can be read", e);
    }
  }
}
