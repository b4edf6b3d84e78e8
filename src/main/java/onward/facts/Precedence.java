package onward.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which of two statements about the same thing stands, when both were learnt at the same moment:
 * the one that mentions the latest day, then the fuller one, then by text. So the order in which
 * lines or files happen to stand never decides.
 */
final class Precedence {
  static final Comparator<List<@Nullable Object>> LATER_STANDS =
      Comparator.<List<@Nullable Object>, LocalDate>comparing(Precedence::latestDay)
          .thenComparing(Precedence::filled)
          .thenComparing(Object::toString);

  private Precedence() {}

  private static LocalDate latestDay(List<@Nullable Object> values) {
    return values.stream()
        .filter(LocalDate.class::isInstance)
        .map(LocalDate.class::cast)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private static long filled(List<@Nullable Object> values) {
    return values.stream().filter(Objects::nonNull).filter(value -> !"".equals(value)).count();
  }
}
