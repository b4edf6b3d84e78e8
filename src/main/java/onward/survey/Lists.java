package onward.survey;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onward.activity.Activities;
import onward.activity.Activity;
import onward.activity.Enrolment;
import onward.activity.Enrolments;
import onward.activity.Leavers;
import onward.activity.Leaving;
import onward.cohort.RollSpell;
import onward.cohort.Rolls;
import onward.facts.AuthorityCode;
import onward.facts.Known;
import onward.facts.PersonId;
import org.springframework.stereotype.Component;

/** What partners' lists told of everybody's activity, fetched once, handed out by person. */
@Component
public class Lists {
  private final Rolls rolls;
  private final Activities activities;
  private final Enrolments enrolments;
  private final Leavers leavers;

  Lists(Rolls rolls, Activities activities, Enrolments enrolments, Leavers leavers) {
    this.rolls = rolls;
    this.activities = activities;
    this.enrolments = enrolments;
    this.leavers = leavers;
  }

  /** All that was known at the end of a day. */
  public Everybody everybody(AuthorityCode authority, LocalDate asKnownOn) {
    return new Everybody(
        rolls.all(authority, asKnownOn).stream().collect(groupingBy(Known::person)),
        activities.all(authority, asKnownOn).stream().collect(groupingBy(Known::person)),
        enrolments.all(authority, asKnownOn).stream().collect(groupingBy(Known::person)),
        leavers.all(authority, asKnownOn).stream().collect(groupingBy(Known::person)));
  }

  /** What stands today about one person. */
  public Told about(AuthorityCode authority, PersonId person) {
    return new Told(
        rolls.of(authority, person),
        activities.of(authority, person),
        enrolments.of(authority, person),
        leavers.of(authority, person));
  }

  /** What was told, by person. */
  public record Everybody(
      Map<PersonId, List<Known<RollSpell>>> rolls,
      Map<PersonId, List<Known<Activity>>> activities,
      Map<PersonId, List<Known<Enrolment>>> enrolments,
      Map<PersonId, List<Known<Leaving>>> leavings) {

    /** What was told about one person. */
    public Told about(PersonId person) {
      return new Told(
          rolls.getOrDefault(person, List.of()),
          activities.getOrDefault(person, List.of()),
          enrolments.getOrDefault(person, List.of()),
          leavings.getOrDefault(person, List.of()));
    }
  }
}
