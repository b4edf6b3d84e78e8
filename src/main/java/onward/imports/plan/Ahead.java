package onward.imports.plan;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import onward.walls.Walls;

/**
 * A list's rows in portions: while one is worked on, which the database does, the next is made
 * ready, and the one after it read.
 *
 * @param <R> a row as read
 * @param <P> a row made ready
 */
final class Ahead<R, P> {
  /**
   * A thread of its own a portion: the threads that all share stay free for what rows share out.
   */
  private static final Executor THREADS = work -> Thread.ofVirtual().start(work);

  private final Iterator<R> from;
  private final int atOnce;
  private final Function<List<R>, List<P>> ready;
  private final Walls walls = Walls.here();

  Ahead(Iterator<R> from, int atOnce, Function<List<R>, List<P>> ready) {
    this.from = from;
    this.atOnce = atOnce;
    this.ready = ready;
  }

  /** Hands the portions over in turn; the first is read here, and sees what was written here. */
  void each(Consumer<List<P>> each) {
    var rows = next();
    var portion = ready.apply(rows);
    if (rows.size() == atOnce) {
      portion = each(portion, each);
    }
    if (!portion.isEmpty()) {
      each.accept(portion);
    }
  }

  /** Hands over all portions but the last, beginning with one that is ready; gives the last. */
  private List<P> each(List<P> first, Consumer<List<P>> each) {
    var portion = first;
    var read = read();
    var made = made(read);
    try {
      boolean more = true;
      while (more) {
        each.accept(portion);
        more = joined(read).size() == atOnce;
        read = more ? read() : read;
        portion = joined(made);
        made = more ? made(read) : made;
      }
      return portion;
    } finally {
      ended(read); // nothing goes on once this has ended
      ended(made);
    }
  }

  private CompletableFuture<List<R>> read() {
    return CompletableFuture.supplyAsync(() -> walls.call(this::next), THREADS);
  }

  private CompletableFuture<List<P>> made(CompletableFuture<List<R>> rows) {
    return rows.thenApplyAsync(some -> walls.call(() -> ready.apply(some)), THREADS);
  }

  private List<R> next() {
    var portion = new ArrayList<R>();
    while (portion.size() < atOnce && from.hasNext()) {
      portion.add(from.next());
    }
    return portion;
  }

  /** What was made ready, or why it was not, as if it had been done here. */
  private static <T> T joined(CompletableFuture<T> ahead) {
    try {
      return ahead.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException why ? why : e;
    }
  }

  private static void ended(CompletableFuture<?> ahead) {
    ahead.handle((_, why) -> why == null).join();
  }
}
