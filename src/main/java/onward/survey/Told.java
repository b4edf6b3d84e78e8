package onward.survey;

import java.util.List;
import onward.activity.Activity;
import onward.activity.Enrolment;
import onward.activity.Leaving;
import onward.cohort.RollSpell;
import onward.facts.Known;

/** All that was told about what one person does, in the order learnt. */
public record Told(
    List<Known<RollSpell>> rolls,
    List<Known<Activity>> activities,
    List<Known<Enrolment>> enrolments,
    List<Known<Leaving>> leavings) {
  public static final Told NOTHING = new Told(List.of(), List.of(), List.of(), List.of());
}
