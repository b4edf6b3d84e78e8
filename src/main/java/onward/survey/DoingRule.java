package onward.survey;

import static onward.survey.Doing.Evidence.ROLL;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import onward.activity.ActivityCode;
import onward.activity.CourseLengthRule;
import onward.activity.CurrentActivityRule;
import onward.activity.Spell;
import onward.calendar.London;
import onward.calendar.SchoolYear;
import onward.cohort.RollSpell;
import onward.facts.Known;
import org.jspecify.annotations.Nullable;

/**
 * All that was told about a person, reduced to the one thing they were doing on a day. Activities,
 * enrolments and leavers are weighed by {@link CurrentActivityRule}; a roll is added to them.
 * Someone of compulsory age is on a roll or not; afterwards a roll proves a sixth form only within
 * its own school year.
 *
 * @param day the day asked about
 * @param enrolled which activity an enrolment with a partner is, by the partner's key
 */
public record DoingRule(LocalDate day, Function<String, ActivityCode> enrolled) {
  private static final Comparator<Doing> LATEST_LAST =
      Comparator.comparing(Doing::from).thenComparing(Doing::learntOn).thenComparing(Doing::code);

  /**
   * What someone was doing.
   *
   * @param compulsory whether they were of compulsory school age (Year 11)
   */
  public Optional<Doing> on(Told told, boolean compulsory) {
    var spell = spell(told, compulsory, day).map(found -> of(found, told));
    var rolls = told.rolls().stream().flatMap(known -> roll(known, compulsory).stream());
    return Stream.concat(spell.stream(), rolls).max(LATEST_LAST);
  }

  /**
   * The first day of the unbroken spell out of education, employment and training that holds the
   * day: one such spell after the other, with no day between.
   */
  public @Nullable LocalDate neetSince(Told told) {
    LocalDate start = null;
    for (var on = day; ; on = start.minusDays(1)) {
      var spell = spell(told, false, on);
      if (spell.isEmpty() || !spell.get().code().neet()) {
        return start;
      }
      start = spell.get().begun();
    }
  }

  private static Optional<Spell> spell(Told told, boolean compulsory, LocalDate on) {
    return CurrentActivityRule.on(told.activities(), told.enrolments(), told.leavings(), on)
        .stream()
        .filter(spell -> spell.code().compulsory() == compulsory)
        .findFirst();
  }

  private Doing of(Spell spell, Told told) {
    var known = spell.enrolment() ? told.enrolments().stream() : told.activities().stream();
    var source = known.filter(one -> one.id() == spell.fact()).findFirst().orElseThrow();
    boolean placed = spell.enrolment() && spell.code() != ActivityCode.APPRENTICESHIP;
    var code = placed ? enrolled.apply(spell.provider()) : spell.code();
    var end =
        spell.code().hasExpectedEnd() ? CourseLengthRule.expected(spell).until() : none(spell);
    return Doing.of(spell, code, end.orElse(null), firstLearnt(spell, told), source);
  }

  /** The day we first learnt of it: confirming a place is a later fact about the same place. */
  private static LocalDate firstLearnt(Spell spell, Told told) {
    return told.enrolments().stream()
        .filter(known -> known.fact().provider().equals(spell.provider()))
        .filter(known -> Objects.equals(known.fact().startDate(), spell.start()))
        .map(known -> London.day(known.learnt()))
        .filter(learnt -> learnt.isBefore(spell.learntOn()))
        .min(Comparator.naturalOrder())
        .orElse(spell.learntOn());
  }

  private static Optional<LocalDate> none(Spell spell) {
    return Optional.ofNullable(spell.expectedEnd());
  }

  private Optional<Doing> roll(Known<RollSpell> known, boolean compulsory) {
    var spell = known.fact();
    boolean counts = spell.status() == null || spell.status().counts();
    if (!counts || left(known) || from(known).isAfter(day)) {
      return Optional.empty();
    }
    if (compulsory) {
      var code = spell.school().isEmpty() ? ActivityCode.NOT_REGISTERED : ActivityCode.ON_ROLL;
      return Optional.of(of(known, code));
    }
    return spell.school().isEmpty() || !sameSchoolYear(known)
        ? Optional.empty()
        : Optional.of(of(known, ActivityCode.SCHOOL_SIXTH_FORM));
  }

  private boolean left(Known<RollSpell> known) {
    var on = known.fact().leftOn();
    return on != null ? !on.isAfter(day) : known.fact().leftBecause() != null;
  }

  /** A roll without a first day is the May count's: it says where someone was that May. */
  private boolean sameSchoolYear(Known<RollSpell> known) {
    var since = known.fact().since();
    var proved = since != null ? since : may(London.day(known.learnt()));
    return SchoolYear.of(day).holds(proved);
  }

  private static LocalDate may(LocalDate learnt) {
    return LocalDate.of(learnt.getYear(), Month.MAY, 31);
  }

  /** A roll that names no first day is taken to hold from the start of the school year. */
  private LocalDate from(Known<RollSpell> known) {
    var since = known.fact().since();
    return since != null ? since : SchoolYear.of(day).first();
  }

  private Doing of(Known<RollSpell> known, ActivityCode code) {
    var learnt = London.day(known.learnt());
    return new Doing(
        code,
        known.fact().school(),
        from(known),
        SchoolYear.of(day).last(),
        learnt,
        null,
        learnt,
        ROLL,
        known.source(),
        known.line());
  }
}
