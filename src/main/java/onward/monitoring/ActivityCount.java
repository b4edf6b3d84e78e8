package onward.monitoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many were not in education, employment or training, or not known. Means are unrounded.
 *
 * @param cohort people of academic age 16 and 17, custody apart
 * @param neet not lapsed, and with a NEET code
 * @param notKnown with a code of not known, or lapsed
 */
public record ActivityCount(BigDecimal cohort, BigDecimal neet, BigDecimal notKnown) {

  /** NEET and not known together, the headline since 2016. */
  public BigDecimal together() {
    return neet.add(notKnown);
  }

  public @Nullable BigDecimal neetShare() {
    return Share.of(neet, cohort);
  }

  public @Nullable BigDecimal notKnownShare() {
    return Share.of(notKnown, cohort);
  }

  public @Nullable BigDecimal togetherShare() {
    return Share.of(together(), cohort);
  }
}
