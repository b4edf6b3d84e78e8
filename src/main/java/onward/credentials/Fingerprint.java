package onward.credentials;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is kept of a secret or a name that must not be readable: its SHA-256. */
public final class Fingerprint {
  private Fingerprint() {}

  /** Its SHA-256 in hexadecimal digits. */
  public static String of(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java carries SHA-256", e);
    }
  }
}
