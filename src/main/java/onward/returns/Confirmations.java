package onward.returns;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import onward.activity.Activities;
import onward.activity.Activity;
import onward.activity.ActivityCode;
import onward.activity.CurrentActivityRule;
import onward.activity.Enrolments;
import onward.activity.Leavers;
import onward.activity.Spell;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.SourceId;
import onward.facts.Sources;
import onward.partners.Partners;
import onward.survey.ProviderRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Confirms that people are still doing what we have them doing, because a list that came shows
 * them. A list that says nothing new leaves no fact behind, so the day it came is recorded here.
 */
@Component
public class Confirmations {
  private final Activities activities;
  private final Enrolments enrolments;
  private final Leavers leavers;
  private final Partners partners;
  private final Sources sources;

  Confirmations(
      Activities activities,
      Enrolments enrolments,
      Leavers leavers,
      Partners partners,
      Sources sources) {
    this.activities = activities;
    this.enrolments = enrolments;
    this.leavers = leavers;
    this.partners = partners;
    this.sources = sources;
  }

  /**
   * Of these people, the learning that a list of a day confirms: what they were doing that day, if
   * it is learning and was last confirmed earlier.
   */
  public List<Entry<Activity>> possible(
      AuthorityCode authority, Collection<PersonId> people, LocalDate seenOn) {
    var told = activities.about(authority, people).stream().collect(groupingBy(Known::person));
    var places = enrolments.about(authority, people).stream().collect(groupingBy(Known::person));
    var left = leavers.about(authority, people).stream().collect(groupingBy(Known::person));
    var entries = new ArrayList<Entry<Activity>>();
    for (var person : people.stream().distinct().sorted().toList()) {
      CurrentActivityRule.on(
              told.getOrDefault(person, List.of()),
              places.getOrDefault(person, List.of()),
              left.getOrDefault(person, List.of()),
              seenOn)
          .stream()
          .findFirst()
          .flatMap(spell -> confirmed(spell, seenOn))
          .ifPresent(activity -> entries.add(new Entry<>(person, activity, 0)));
    }
    return entries;
  }

  /**
   * Confirms them.
   *
   * @param told the list that shows them, in words
   * @return the source, under which all of it can be taken back
   */
  @Transactional
  public Source confirm(
      AuthorityCode authority, List<Entry<Activity>> entries, String told, String by, Instant at) {
    var source = sources.open(authority, told, by, at);
    activities.record(source, entries);
    return source;
  }

  /** Takes back what was confirmed under a source. */
  @Transactional
  public void undo(AuthorityCode authority, SourceId source, String by, Instant at) {
    activities.undo(source, sources.open(authority, "Confirmation taken back", by, at));
  }

  private Optional<Activity> confirmed(Spell spell, LocalDate seenOn) {
    if (!spell.code().learning() || !spell.confirmedOn().isBefore(seenOn)) {
      return Optional.empty();
    }
    return Optional.of(
        new Activity(
            activity(spell).code(),
            spell.provider(),
            spell.course(),
            spell.courseKind(),
            "",
            spell.start(),
            spell.expectedEnd(),
            spell.end(),
            seenOn,
            spell.reviewDate(),
            spell.wantsToReturn() ? Boolean.TRUE : null));
  }

  /** What it is sent as: of a place, the register says whether it is a sixth form. */
  private ActivityCode activity(Spell spell) {
    boolean placed = spell.enrolment() && spell.code() != ActivityCode.APPRENTICESHIP;
    return placed
        ? ProviderRule.activity(spell.provider(), partners.find(spell.provider()))
        : spell.code();
  }
}
