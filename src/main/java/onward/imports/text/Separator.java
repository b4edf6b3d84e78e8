package onward.imports.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** What stands between the cells of a delimited text. */
final class Separator {
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final int LOOKED_AT = 10;
  private static final int HEAD = 1 << 16;

  private Separator() {}

  /** The one that splits the first lines most: a title above the headings has none. */
  static char of(Reader text) {
    return of(head(text));
  }

  private static String head(Reader text) {
    var head = new char[HEAD];
    try (text) {
      int length = 0;
      for (int read = 0; read >= 0 && length < HEAD; length += Math.max(read, 0)) {
        read = text.read(head, length, HEAD - length);
      }
      return new String(head, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory can be read", e);
    }
  }

  private static char of(String head) {
    char best = ',';
    long most = 0;
    for (char separator : SEPARATORS) {
      long found =
          head.lines()
              .limit(LOOKED_AT)
              .mapToLong(line -> line.chars().filter(c -> c == separator).count())
              .max()
              .orElse(0);
      if (found > most) {
        most = found;
        best = separator;
      }
    }
    return best;
  }
}
