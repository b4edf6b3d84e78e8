package onward.cli.link;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * Counts quotation marks as a list is read. One that is opened and never closed makes all that
 * follows a single cell, which no reader of CSV complains of at the end of the file.
 */
final class QuotationMarks extends FilterReader {
  private long marks;

  QuotationMarks(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    for (int i = from; i < from + read; i++) {
      marks += into[i] == '"' ? 1 : 0;
    }
    return read;
  }

  /** Whether some mark may have no other; an inch mark in a bare cell has none either. */
  boolean odd() {
    return marks % 2 == 1;
  }

  /**
   * Whether the last row of a list was opened and not closed.
   *
   * @param list from its beginning
   * @param line where the row begins, from 1
   * @param cells of the row as they were read
   */
  static boolean unclosed(BufferedReader list, long line, List<String> cells) throws IOException {
    for (long i = 1; i < line; i++) {
      list.readLine();
    }
    long marks = 0;
    for (int c = list.read(); c >= 0; c = list.read()) {
      marks += c == '"' ? 1 : 0;
    }
    long within = cells.stream().flatMapToInt(String::chars).filter(c -> c == '"').count();
    boolean severalLines = cells.stream().anyMatch(cell -> cell.indexOf('\n') >= 0);
    return marks % 2 == 1 && (within == 0 || severalLines);
  }
}
