package onward.returns;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import onward.calendar.Campaign;
import onward.calendar.YearGroup;
import onward.guarantee.GuaranteeStatus;

/** Which number is sent for a Guarantee status, for whom it may be sent, and in which element. */
public final class GuaranteeCodes {
  /** Continuing is for those a year on (para 38). */
  private static final Set<GuaranteeStatus> YEAR_12_ONLY =
      EnumSet.of(GuaranteeStatus.CONTINUING_EDUCATION, GuaranteeStatus.CONTINUING_EMPLOYMENT);

  private GuaranteeCodes() {}

  /** The three digits that are sent; they have not changed since 2010. */
  public static String sent(GuaranteeStatus status) {
    return status.code();
  }

  /** Whether a number may be sent for a year group. */
  public static boolean permitted(String code, YearGroup group) {
    for (var status : GuaranteeStatus.values()) {
      if (status.code().equals(code)) {
        return group == YearGroup.YEAR_12 || !YEAR_12_ONLY.contains(status);
      }
    }
    return false;
  }

  /**
   * Which element must be filled for someone of a year group: the names say the year just
   * completed, so from September to March year groups 12 and 13 still fill Year11 and Year12.
   */
  public static Optional<YearGroup> element(int yearGroup, LocalDate periodEnd) {
    boolean sameYear =
        periodEnd.getMonthValue() >= Month.APRIL.getValue()
            && periodEnd.getMonthValue() <= Month.AUGUST.getValue();
    return switch (sameYear ? yearGroup : yearGroup - 1) {
      case 11 -> Optional.of(YearGroup.YEAR_11);
      case 12 -> Optional.of(YearGroup.YEAR_12);
      default -> Optional.empty();
    };
  }

  /** Whether a month's return carries the campaign: from the freeze to the March after. */
  static boolean carried(Campaign campaign, LocalDate periodEnd) {
    return !periodEnd.isBefore(campaign.freeze())
        && periodEnd.isBefore(LocalDate.of(campaign.year() + 1, Month.APRIL, 1));
  }

  /** Whether the campaign is open, so that who leaves stays as G: to the return of October. */
  static boolean open(Campaign campaign, LocalDate periodEnd) {
    return !periodEnd.isBefore(campaign.freeze()) && periodEnd.isBefore(campaign.surveyDay());
  }
}
