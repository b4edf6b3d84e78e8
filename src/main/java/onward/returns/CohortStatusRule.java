package onward.returns;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.calendar.SchoolYear;
import onward.cohort.LeftBecause;
import onward.cohort.RollSpell;
import onward.facts.AuthorityCode;
import onward.facts.Known;
import onward.people.Details;
import onward.returns.RecordRule.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a month's return, and as what. Those whom this authority leads for are sent as P;
 * leavers are sent once, in the month they leave, with the reason; whoever leaves during an open
 * campaign stays as G until it closes and is sent as a leaver in November, the dead and duplicates
 * apart.
 */
record CohortStatusRule(AuthorityCode authority, Campaign campaign, LocalDate periodEnd) {
  /** Academic age 25: nobody is returned past it. */
  static final int LAST_WITH_PLAN = 21;

  private static final LocalDate EIGHTEENS_DROPPED = LocalDate.of(2016, Month.SEPTEMBER, 1);

  /** Cohort status, as the one letter that is sent. */
  enum Status {
    /** Primary cohort. */
    P,
    /** No longer, but covered by the Guarantee. */
    G,
    /** Reached the age limit. */
    A,
    /** The plan ceased after eighteen. */
    L,
    /** Transferred to another authority. */
    T,
    /** Left England. */
    E,
    /** Duplicate. */
    M,
    /** Deceased. */
    D
  }

  /**
   * The last year group in which everybody is returned, with or without an education, health and
   * care plan: academic age 17 since September 2016, 19 before.
   */
  static int lastUniversal(LocalDate periodEnd) {
    return periodEnd.isBefore(EIGHTEENS_DROPPED) ? 15 : 13;
  }

  /** The status of a person, or empty for someone who is not in this month's return. */
  Optional<Status> of(Subject subject) {
    if (cameLater(subject)) {
      return Optional.empty();
    }
    var left = leaving(subject).filter(one -> !one.day.isAfter(periodEnd));
    if (left.isPresent()) {
      return left(subject, left.get());
    }
    if (!led(subject)) {
      return transferred(subject);
    }
    var born = subject.details().dateOfBirth();
    return born == null
        ? Optional.of(Status.P)
        : byAge(subject, SchoolYear.of(periodEnd).yearGroup(born));
  }

  /** Whether this authority leads for someone, by where they live. */
  boolean leads(@Nullable Details details) {
    return details != null
        && (details.homeAuthority().isEmpty() || details.homeAuthority().equals(authority.value()));
  }

  /**
   * Whether this authority led at the end of the month. A move counts from the day we learnt of it,
   * so that a month prepared again later does not send it a second time.
   */
  boolean led(Subject subject) {
    return leads(subject.atEnd() != null ? subject.atEnd() : subject.details());
  }

  /** Whether nothing was known of them by the end of the month, and every roll begins after it. */
  private boolean cameLater(Subject subject) {
    var rolls = subject.told().rolls();
    return subject.atEnd() == null && !rolls.isEmpty() && rolls.stream().allMatch(this::later);
  }

  private boolean later(Known<RollSpell> known) {
    var since = known.fact().since();
    return since != null && since.isAfter(periodEnd);
  }

  /** Whether they left with nobody knowing where: until somebody does, nobody sends them. */
  boolean movedNobodyKnowsWhere(Subject subject) {
    var left = leaving(subject).filter(one -> !one.day.isAfter(periodEnd));
    return led(subject) && left.filter(one -> one.because == LeftBecause.MOVED).isPresent();
  }

  private record Left(LeftBecause because, LocalDate day) {}

  private static Optional<Left> leaving(Subject subject) {
    var rolls = subject.told().rolls();
    return rolls.stream()
        .flatMap(known -> left(known).stream())
        .max(Comparator.comparing(Left::day))
        .filter(left -> rolls.stream().noneMatch(known -> back(left, known)));
  }

  private Optional<Status> left(Subject subject, Left left) {
    if (!led(subject)) {
      return left.because == LeftBecause.MOVED ? transferred(subject) : Optional.empty();
    }
    return switch (left.because) {
      case DIED -> once(Status.D, left.day);
      case DUPLICATE -> once(Status.M, left.day);
      case LEFT_ENGLAND -> covered(subject, Status.E, left.day);
      case MOVED -> movedAway(subject);
      case NOT_OURS -> Optional.empty();
    };
  }

  /** Moved, nobody knows where: a transfer is sent once the new authority is known. */
  private Optional<Status> movedAway(Subject subject) {
    boolean covered = subject.standing() != null && GuaranteeCodes.open(campaign, periodEnd);
    return covered ? Optional.of(Status.G) : Optional.empty();
  }

  private Optional<Status> transferred(Subject subject) {
    if (leads(subject.before())) {
      return covered(subject, Status.T, periodEnd);
    }
    return leads(subject.atFreeze()) && GuaranteeCodes.carried(campaign, periodEnd)
        ? covered(subject, Status.T, campaign.freeze())
        : Optional.empty();
  }

  private Optional<Status> byAge(Subject subject, int yearGroup) {
    boolean plan = subject.details().sen().equals("E");
    int last = plan ? LAST_WITH_PLAN : lastUniversal(periodEnd);
    if (yearGroup < 11) {
      return Optional.empty();
    }
    if (yearGroup <= last) {
      return Optional.of(Status.P);
    }
    boolean planCeased = !plan && subject.before() != null && subject.before().sen().equals("E");
    if (planCeased) {
      return Optional.of(Status.L);
    }
    boolean justPast = yearGroup == last + 1 && periodEnd.getMonth() == Month.SEPTEMBER;
    return justPast ? Optional.of(Status.A) : Optional.empty();
  }

  /** A leaver, unless the campaign still covers them; after it, once, in November. */
  private Optional<Status> covered(Subject subject, Status leaver, LocalDate day) {
    boolean inMay = YearMonth.from(day).equals(YearMonth.from(campaign.freeze()));
    boolean during = GuaranteeCodes.open(campaign, inMay ? campaign.freeze() : day);
    if (subject.standing() == null || !during) {
      return once(leaver, day);
    }
    return GuaranteeCodes.open(campaign, periodEnd)
        ? Optional.of(Status.G)
        : once(leaver, campaign.surveyDay());
  }

  private Optional<Status> once(Status leaver, LocalDate day) {
    return YearMonth.from(day).equals(YearMonth.from(periodEnd))
        ? Optional.of(leaver)
        : Optional.empty();
  }

  private static Optional<Left> left(Known<RollSpell> known) {
    var because = known.fact().leftBecause();
    if (because == null) {
      return Optional.empty();
    }
    var on = known.fact().leftOn();
    return Optional.of(new Left(because, on != null ? on : London.day(known.learnt())));
  }

  /** A roll begun after someone left says that they are back; any other, that they never moved. */
  private static boolean back(Left left, Known<RollSpell> known) {
    var roll = known.fact();
    if (roll.leftBecause() != null) {
      return false;
    }
    boolean stays = left.because == LeftBecause.MOVED && roll.leftOn() == null;
    return stays || (roll.since() != null && roll.since().isAfter(left.day));
  }
}
