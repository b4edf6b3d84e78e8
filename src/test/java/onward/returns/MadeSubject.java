package onward.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onward.activity.Activity;
import onward.calendar.London;
import onward.calendar.YearGroup;
import onward.cohort.LeftBecause;
import onward.cohort.RollSpell;
import onward.facts.Fact;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.SourceId;
import onward.guarantee.Decision;
import onward.guarantee.GuaranteeStatus;
import onward.guarantee.Standing;
import onward.people.Details;
import onward.returns.RecordRule.Subject;
import onward.survey.Told;
import org.jspecify.annotations.Nullable;

/** Somebody for a return: Asha Patel, on the roll of a school since the September before. */
final class MadeSubject {
  private final LocalDate born;
  private String home = "";
  private String homeBefore = "";
  private String sen = "N";
  private String senBefore = "N";
  private final List<Known<RollSpell>> rolls = new ArrayList<>();
  private final List<Known<Activity>> activities = new ArrayList<>();
  private @Nullable Standing standing;
  private long number;

  private MadeSubject(String born) {
    this.born = LocalDate.parse(born);
  }

  static MadeSubject born(String day) {
    return new MadeSubject(day);
  }

  MadeSubject lives(String before, String now) {
    homeBefore = before;
    home = now;
    return this;
  }

  MadeSubject sen(String before, String now) {
    senBefore = before;
    sen = now;
    return this;
  }

  MadeSubject onRoll(String school, String since) {
    rolls.add(known(new RollSpell(school, null, LocalDate.parse(since), null, null), "2025-09-20"));
    return this;
  }

  MadeSubject left(String on, LeftBecause because) {
    rolls.add(
        known(new RollSpell("8604001", null, null, LocalDate.parse(on), because), "2026-05-20"));
    return this;
  }

  MadeSubject doing(String code, String since, String learnt) {
    activities.add(
        known(
            new Activity(
                code, "", "", null, "", LocalDate.parse(since), null, null, null, null, null),
            learnt));
    return this;
  }

  MadeSubject stands(GuaranteeStatus status) {
    standing =
        new Standing(
            new PersonId(7),
            YearGroup.YEAR_11,
            new Decision(status, "", List.of(), "", false, List.of()),
            LocalDate.of(2026, 6, 1));
    return this;
  }

  Subject subject() {
    return new Subject(
        new PersonId(7),
        details(home, sen),
        LocalDate.of(2025, 9, 20),
        new Told(rolls, activities, List.of(), List.of()),
        standing,
        "121",
        details(home, sen),
        details(homeBefore, senBefore),
        details(homeBefore, senBefore));
  }

  private <F extends Fact> Known<F> known(F fact, String learnt) {
    var at = LocalDate.parse(learnt).atTime(12, 0).atZone(London.ZONE).toInstant();
    return new Known<>(++number, new PersonId(7), fact, at, new SourceId(1), 1, null);
  }

  private Details details(String home, String sen) {
    return new Details(
        "R1",
        "H860405410631",
        "",
        "",
        "Asha",
        "",
        "Patel",
        "",
        "",
        born,
        "F",
        "WENG",
        "Flat 2, 1 High Street, Littleworth",
        "Stafford",
        "ST16 2LH",
        "",
        "",
        home,
        sen,
        List.of("140", "110", "140"),
        2,
        "");
  }
}
