package onward.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares in a hundred, to nine decimals; more than a hundred stays more than a hundred. */
public final class Share {
  private static final int DECIMALS = 9;

  private Share() {}

  /** A part of a whole; null where there is no whole. */
  public static @Nullable BigDecimal of(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
    if (part == null || whole == null || whole.signum() == 0) {
      return null;
    }
    return part.multiply(BigDecimal.valueOf(100)).divide(whole, DECIMALS, RoundingMode.HALF_UP);
  }

  public static @Nullable BigDecimal of(long part, long whole) {
    return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }
}
