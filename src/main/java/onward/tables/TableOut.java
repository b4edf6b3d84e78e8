package onward.tables;

import org.jspecify.annotations.Nullable;

/** A table on its way out, a line at a time: its headings are written when it is opened. */
public interface TableOut extends AutoCloseable {
  /** Writes a line: as many cells as there are headings. */
  void row(@Nullable Object... cells);

  /** Ends the table and what it was written to. */
  @Override
  void close();
}
