package onward.imports.text;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The cells of a line; one that says what stands above it is not kept a second time. */
final class Cells extends AbstractBaseCsvCallbackHandler<Cells> {
  private static final int MOST = 16_384;

  private String[] cells = new String[32];
  private String[] above = new String[32];
  private int width;
  private boolean holdSomething;

  Cells() {
    Arrays.fill(cells, "");
    Arrays.fill(above, "");
  }

  @Override
  protected void handleBegin(long line) {
    width = 0;
    holdSomething = false;
  }

  @Override
  protected void handleField(int place, char[] text, int from, int length, boolean quoted) {
    if (place == MOST) {
      throw new UncheckedIOException(new IOException("More cells than any sheet has"));
    }
    if (place == cells.length) {
      cells = Arrays.copyOf(cells, 2 * place);
      above = Arrays.copyOf(above, 2 * place);
      Arrays.fill(cells, place, 2 * place, "");
      Arrays.fill(above, place, 2 * place, "");
    }
    if (!same(above[place], text, from, length)) {
      above[place] = new String(text, from, length);
    }
    cells[place] = above[place];
    width = place + 1;
    holdSomething |= length > 0 && !cells[place].isBlank();
  }

  @Override
  protected void handleEmpty() {
    cells[0] = "";
    width = 1;
  }

  @Override
  protected Cells buildRecord() {
    return this;
  }

  boolean holdSomething() {
    return holdSomething;
  }

  List<String> toList() {
    return List.of(Arrays.copyOf(cells, width));
  }

  private static boolean same(String above, char[] text, int from, int length) {
    if (above.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (above.charAt(i) != text[from + i]) {
        return false;
      }
    }
    return true;
  }
}
