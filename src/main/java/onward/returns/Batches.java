package onward.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import onward.nccis.ReturnRecord;

/**
 * Hands records from the thread that reads a file to one that checks them, in their order, a
 * thousand at a time; whoever is ahead waits, so that a file of any length fits into memory.
 */
final class Batches implements AutoCloseable {
  private static final int SIZE = 1_000;
  private static final int WAITING = 8;

  private final BlockingQueue<List<ReturnRecord>> queue = new ArrayBlockingQueue<>(WAITING);
  private final CompletableFuture<Void> worker;
  private List<ReturnRecord> batch = new ArrayList<>(SIZE);

  Batches(Consumer<ReturnRecord> work) {
    this.worker = CompletableFuture.runAsync(() -> work(work));
  }

  void add(ReturnRecord record) {
    batch.add(record);
    if (batch.size() == SIZE) {
      hand(batch);
      batch = new ArrayList<>(SIZE);
    }
  }

  /** Waits until all is worked off. */
  @Override
  public void close() {
    if (!batch.isEmpty()) {
      hand(batch);
    }
    hand(List.of());
    worker.join();
  }

  private void hand(List<ReturnRecord> full) {
    try {
      boolean taken = false;
      while (!taken && !worker.isDone()) { // a worker that failed empties nothing any more
        taken = queue.offer(full, 100, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException("Stopped while reading", e);
    }
  }

  /** An empty batch ends it. */
  private void work(Consumer<ReturnRecord> work) {
    try {
      for (var next = queue.take(); !next.isEmpty(); next = queue.take()) {
        next.forEach(work);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException("Stopped while checking", e);
    }
  }
}
