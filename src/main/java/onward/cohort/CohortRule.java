package onward.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.calendar.YearGroup;
import onward.facts.AuthorityCode;
import onward.people.Details;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a campaign's cohort, and whose. Year 11: educated here on 31 May, or on no roll and
 * living here (para 30); frozen on that day, afterwards only removed as a duplicate, as died, or as
 * never ours. Year 12: in 2009 where educated, else where living (para 37); today where living;
 * people move in and out, and the ledger shows each move against the opening.
 *
 * @param authority whose cohort is asked about
 * @param day the day asked about; before 31 May the cohort is the one of that day
 */
public record CohortRule(
    AuthorityCode authority, Campaign campaign, Edition edition, LocalDate day) {

  /**
   * What is known of one person.
   *
   * @param details as known on the day asked
   * @param homeAtFreeze the home authority as known on 31 May, where it was known then
   * @param spells roll spells; of those that claim somebody alike, the first counts them
   * @param missedFreeze whether the person's school had sent its list by 31 May without them
   */
  public record Known(
      Details details, String homeAtFreeze, List<RollSpell> spells, boolean missedFreeze) {}

  /** The person's place in the ledger; empty if they were never in this cohort. */
  public Optional<Place> place(Known known) {
    var born = known.details().dateOfBirth();
    return born == null
        ? Optional.empty()
        : YearGroup.of(born, campaign).flatMap(group -> place(group, known));
  }

  /**
   * A place in the ledger.
   *
   * @param school who counts them; empty = on no roll
   * @param removedOn null while they belong
   */
  public record Place(
      YearGroup cohort,
      String school,
      Member.Joined joined,
      @Nullable LocalDate removedOn,
      String removedBecause) {}

  private Optional<Place> place(YearGroup group, Known known) {
    var opening = opening();
    if (!known.missedFreeze() && belongs(group, known.spells(), known.homeAtFreeze(), opening)) {
      return Optional.of(placed(group, known, opening, Member.Joined.OPENING));
    }
    return arrival(group, known)
        .map(arrived -> placed(group, known, arrived, Member.Joined.ADDED_LATE));
  }

  /** 31 May, or the day asked if that has not come yet. */
  private LocalDate opening() {
    return day.isBefore(campaign.freeze()) ? day : campaign.freeze();
  }

  /** The first day after the opening on which someone who was not there belongs. */
  private Optional<LocalDate> arrival(YearGroup group, Known known) {
    var home = known.details().homeAuthority();
    if (known.missedFreeze() && belongs(group, known.spells(), home, opening())) {
      return Optional.of(opening());
    }
    return known.spells().stream()
        .map(RollSpell::since)
        .filter(since -> since != null && since.isAfter(opening()) && !since.isAfter(day))
        .sorted()
        .filter(since -> belongs(group, known.spells(), home, since))
        .findFirst();
  }

  private Place placed(YearGroup group, Known known, LocalDate on, Member.Joined joined) {
    var school = countedBy(known.spells(), on);
    var leaving = removal(group, known, on);
    return new Place(
        group,
        school,
        joined,
        leaving.map(this::leftDay).orElse(null),
        leaving.map(spell -> words(spell.leftBecause())).orElse(""));
  }

  private boolean belongs(YearGroup group, List<RollSpell> spells, String home, LocalDate on) {
    boolean known = spells.isEmpty() || spells.stream().anyMatch(spell -> begun(spell, on));
    boolean livesHere = home.isEmpty() || home.equals(authority.value());
    if (!known || gone(spells, on)) {
      return false;
    }
    if (group == YearGroup.YEAR_12 && edition == Edition.TODAY) {
      return livesHere;
    }
    return educatedHere(spells, on) || (onNoRoll(spells, on) && livesHere);
  }

  private boolean educatedHere(List<RollSpell> spells, LocalDate on) {
    return spells.stream().anyMatch(spell -> inForce(spell, on) && counts(spell) && ours(spell));
  }

  private boolean onNoRoll(List<RollSpell> spells, LocalDate on) {
    return spells.stream().noneMatch(spell -> inForce(spell, on) && !spell.school().isEmpty());
  }

  /** Died, or gone for a reason that no other roll in force contradicts. */
  private boolean gone(List<RollSpell> spells, LocalDate on) {
    boolean onARoll = spells.stream().anyMatch(spell -> inForce(spell, on) && counts(spell));
    return spells.stream()
        .filter(spell -> spell.leftBecause() != null && leftDay(spell).isBefore(on.plusDays(1)))
        .anyMatch(spell -> spell.leftBecause() == LeftBecause.DIED || !onARoll);
  }

  /** The spell whose end takes the person out of the cohort, if one does by the day asked. */
  private Optional<RollSpell> removal(YearGroup group, Known known, LocalDate since) {
    boolean onARoll =
        known.spells().stream().anyMatch(spell -> inForce(spell, day) && counts(spell));
    return known.spells().stream()
        .filter(spell -> removes(group, spell.leftBecause()))
        .filter(spell -> leftDay(spell).isAfter(since) && !leftDay(spell).isAfter(day))
        .filter(spell -> spell.leftBecause() == LeftBecause.DIED || !onARoll)
        .findFirst();
  }

  /**
   * Moving house in July removes nobody from Year 11; Year 12 moves in and out (Annex 4, totals).
   */
  private static boolean removes(YearGroup group, @Nullable LeftBecause because) {
    return switch (because) {
      case null -> false;
      case DIED, DUPLICATE, NOT_OURS -> true;
      case MOVED, LEFT_ENGLAND -> group == YearGroup.YEAR_12;
    };
  }

  private String countedBy(List<RollSpell> spells, LocalDate on) {
    return spells.stream()
        .filter(spell -> inForce(spell, on) && counts(spell) && !spell.school().isEmpty())
        .sorted((a, b) -> Boolean.compare(ours(b), ours(a)))
        .map(RollSpell::school)
        .findFirst()
        .orElse("");
  }

  /** A DfE number's first three digits name its authority; a school known by name only is ours. */
  private boolean ours(RollSpell spell) {
    var school = spell.school();
    return !school.isEmpty() && (!school.matches("\\d{7}") || school.startsWith(authority.value()));
  }

  private boolean inForce(RollSpell spell, LocalDate on) {
    var left = spell.leftOn();
    return begun(spell, on)
        && (left == null ? spell.leftBecause() == null || on.isBefore(day) : !left.isBefore(on));
  }

  private static boolean begun(RollSpell spell, LocalDate on) {
    var since = spell.since();
    return since == null || !since.isAfter(on);
  }

  /** A leaving without a date is taken as of the day asked. */
  private LocalDate leftDay(RollSpell spell) {
    var left = spell.leftOn();
    return left == null ? day : left;
  }

  private static boolean counts(RollSpell spell) {
    var status = spell.status();
    return status == null || status.counts();
  }

  private static String words(@Nullable LeftBecause because) {
    return because == null ? "" : because.words();
  }
}
