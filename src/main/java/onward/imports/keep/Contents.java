package onward.imports.keep;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a list says, as a print: the same rows give the same print in whatever order, encoding or
 * kind of file they come. Rows are added up, so that nothing has to be sorted or held.
 */
public final class Contents {
  private final MessageDigest digest;
  private long high;
  private long low;
  private long rows;

  public Contents() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** One row, by all that was understood of it. */
  public void add(Object row) {
    var hash = ByteBuffer.wrap(digest.digest(row.toString().getBytes(StandardCharsets.UTF_8)));
    high += hash.getLong();
    low += hash.getLong();
    rows++;
  }

  /** The print; empty for no rows. */
  public String print() {
    return rows == 0
        ? ""
        : rows + "-" + HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
  }
}
