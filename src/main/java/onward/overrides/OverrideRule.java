package onward.overrides;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onward.facts.Known;

/** Which override holds on a day: of several the one begun last, then the one learnt last. */
public final class OverrideRule {
  /** The longest time somebody may decide against the facts before looking again. */
  public static final int LONGEST_IN_MONTHS = 12;

  private static final Comparator<Known<StatusOverride>> LAST =
      Comparator.comparing((Known<StatusOverride> known) -> known.fact().since())
          .thenComparing(Known::learnt)
          .thenComparing(known -> known.fact().code())
          .thenComparing(known -> known.fact().reason());

  private OverrideRule() {}

  public static Optional<Known<StatusOverride>> on(
      List<Known<StatusOverride>> overrides, LocalDate day) {
    return overrides.isEmpty()
        ? Optional.empty()
        : overrides.stream().filter(known -> known.fact().on(day)).max(LAST);
  }
}
