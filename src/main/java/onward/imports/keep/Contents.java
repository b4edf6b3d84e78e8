package onward.imports.keep;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * What a list says, as a print: the same rows give the same print in whatever order, encoding or
 * kind of file they come. Rows are added up, so that nothing has to be sorted or held. Two lists of
 * one print are told to the user, nothing more: no secret rests on it, so it may be a quick one.
 */
public final class Contents {
  private long high;
  private long low;
  private long rows;

  /** One row, by all that was understood of it. */
  public void add(Object row) {
    long[] hash = MurmurHash3.hash128x64(row.toString().getBytes(StandardCharsets.UTF_8));
    high += hash[0];
    low += hash[1];
    rows++;
  }

  /** The print; empty for no rows. */
  public String print() {
    return rows == 0
        ? ""
        : rows + "-" + HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
  }
}
