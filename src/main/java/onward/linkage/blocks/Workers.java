package onward.linkage.blocks;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Whoever weighs, one a thread at a time. */
record Workers(Supplier<Weighing> more, ConcurrentLinkedQueue<Weighing> idle) {
  Workers(Supplier<Weighing> more) {
    this(more, new ConcurrentLinkedQueue<>());
  }

  void with(Consumer<Weighing> work) {
    var worker = idle.poll();
    if (worker == null) {
      worker = more.get();
    }
    work.accept(worker);
    idle.add(worker);
  }

  Found found(int lefts, long passedOver) {
    long compared = idle.stream().mapToLong(Weighing::compared).sum();
    return new Found(lefts, idle.stream().map(Weighing::survivors).toList(), compared, passedOver);
  }
}
