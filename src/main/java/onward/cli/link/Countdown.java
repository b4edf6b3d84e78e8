package onward.cli.link;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import onward.linkage.Linking.Progress;

/** Tells how far long work has come and how long it will take yet, every few seconds. */
final class Countdown implements Progress {
  /** Before one row in so many is done, nobody can say how long it takes. */
  private static final long SOON = 50;

  private static final long EVERY = 3_000_000_000L;

  private final PrintWriter words;
  private final LongSupplier nanoseconds;
  private long begun = -1;
  private int doneBefore;
  private long told;

  Countdown(PrintWriter words, LongSupplier nanoseconds) {
    this.words = words;
    this.nanoseconds = nanoseconds;
    this.told = nanoseconds.getAsLong();
  }

  @Override
  public synchronized void at(int done, int all) {
    long now = nanoseconds.getAsLong();
    if (begun < 0) {
      // what came before, such as learning, tells nothing of how fast the rows go
      begun = now;
      doneBefore = done;
    }
    if (now - told < EVERY || done == all) {
      return;
    }
    told = now;
    if (done * SOON < all) {
      words.printf("%,d of %,d rows.%n", done, all);
      words.flush();
      return;
    }
    long left = (now - begun) / Math.max(1, done - doneBefore) * (all - done) / 1_000_000_000L;
    words.printf("%,d of %,d rows (%d %%), about %d s left.%n", done, all, 100L * done / all, left);
    words.flush();
  }
}
