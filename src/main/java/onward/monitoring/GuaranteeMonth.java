package onward.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import onward.calendar.YearGroup;
import onward.guarantee.GuaranteeStatus;
import onward.guarantee.StatusGroup;
import org.jspecify.annotations.Nullable;

/**
 * Where a cohort stood at a month's end, or a part of it.
 *
 * @param part the school or the characteristic; empty = the whole cohort
 * @param counts people by status; a status nobody has is left out
 * @param mayCount the fixed count of 31 May that published shares are of; null = not told
 */
public record GuaranteeMonth(
    LocalDate day,
    YearGroup cohort,
    String part,
    Map<GuaranteeStatus, Integer> counts,
    @Nullable Integer mayCount) {

  /** How many people there are. */
  public int people() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int people(GuaranteeStatus status) {
    return counts.getOrDefault(status, 0);
  }

  public int people(StatusGroup group) {
    return counts.entrySet().stream()
        .filter(one -> one.getKey().group() == group)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Of the people counted: the four groups add to a hundred. */
  public @Nullable BigDecimal share(StatusGroup group) {
    return Share.of(people(group), people());
  }

  /** Of the fixed count of 31 May, as published; late additions can take it past a hundred. */
  public @Nullable BigDecimal publishedShare(StatusGroup group) {
    return mayCount == null ? null : Share.of(people(group), mayCount);
  }
}
