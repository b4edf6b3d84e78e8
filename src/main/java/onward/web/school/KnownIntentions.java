package onward.web.school;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.destinations.Intention;
import onward.destinations.Intentions;
import onward.facts.AuthorityCode;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.partners.Partners;
import org.springframework.stereotype.Component;

/** What is known of what pupils mean to do, as a school reads and writes it. */
@Component
class KnownIntentions {
  private static final Comparator<Known<Intention>> BY_DAY =
      Comparator.comparing(
          (Known<Intention> known) -> known.fact().recordedOn(),
          Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

  private final Intentions intentions;
  private final Partners partners;

  KnownIntentions(Intentions intentions, Partners partners) {
    this.intentions = intentions;
    this.partners = partners;
  }

  /** The latest of each. */
  Map<PersonId, Intention> of(AuthorityCode authority, List<PersonId> people) {
    var latest = new HashMap<PersonId, Intention>();
    intentions.about(authority, people).stream()
        .sorted(BY_DAY)
        .forEach(known -> latest.put(known.person(), named(known.fact())));
    return latest;
  }

  private Intention named(Intention one) {
    return new Intention(
        one.destination(),
        place(one.provider()),
        one.course(),
        one.occupation(),
        place(one.offeredBy()),
        one.offeredCourse(),
        one.recordedOn());
  }

  /** By its name, so long as the name brings the same place back; otherwise by its number. */
  private String place(String key) {
    var name = key.isEmpty() ? "" : partners.name(key);
    return partners.key(name).equals(key) ? name : key;
  }
}
