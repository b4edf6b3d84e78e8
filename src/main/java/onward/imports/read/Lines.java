package onward.imports.read;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import onward.imports.read.Table.Line;

/**
 * The rows of a list that hold something, in order. They may be read anew from the file each time
 * they are asked for, so that a long list is never in memory as a whole.
 */
public interface Lines extends Iterable<Line> {
  /** How many there are. */
  int count();

  /** Rows that are in memory. */
  static Lines of(List<Line> lines) {
    return from(lines::iterator, lines.size());
  }

  /** The rows as they are asked for. */
  default Stream<Line> stream() {
    int kept = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(Spliterators.spliterator(iterator(), count(), kept), false);
  }

  /** Those after the first few. */
  default Lines after(int first) {
    return from(
        () -> {
          var all = iterator();
          for (int i = 0; i < first && all.hasNext(); i++) {
            all.next();
          }
          return all;
        },
        Math.max(0, count() - first));
  }

  /** Those of which something holds. */
  default Lines where(Predicate<Line> holds) {
    return from(() -> stream().filter(holds).iterator(), (int) stream().filter(holds).count());
  }

  /** Each row told otherwise. */
  default Lines each(UnaryOperator<Line> told) {
    return from(() -> stream().map(told).iterator(), count());
  }

  /** Rows that are told anew each time they are gone through. */
  static Lines from(Iterable<Line> lines, int count) {
    return new Lines() {
      @Override
      public int count() {
        return count;
      }

      @Override
      public Iterator<Line> iterator() {
        return lines.iterator();
      }
    };
  }
}
