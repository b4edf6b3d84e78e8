package onward.web.people;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onward.calendar.Campaign;
import onward.calendar.YearGroup;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.partners.Partners;
import onward.tables.CsvOut;
import onward.web.Chosen;
import onward.web.Paging;
import onward.web.Words;
import onward.web.govuk.Choice;
import org.springframework.stereotype.Component;

/** Lists of young people, made ready for a page or a download. */
@Component
class PeopleLists {
  private final PeopleTable table;
  private final Partners partners;
  private final Clock clock;

  PeopleLists(PeopleTable table, Partners partners, Clock clock) {
    this.table = table;
    this.partners = partners;
    this.clock = clock;
  }

  PeoplePage page(AuthorityCode authority, PeopleFilter filter, String typed, int page) {
    var query = PeopleQuery.of(filter, typed, campaign());
    var found = table.find(authority, query, Paging.offset(page), Paging.SIZE);
    int total = found.isEmpty() ? 0 : found.getFirst().total();
    return new PeoplePage(
        title(total, filter, typed),
        typed,
        filter,
        found.stream().map(this::row).toList(),
        chosen(filter, typed),
        cohorts(filter),
        schools(authority, filter),
        new Paging(page, total, filter.address()),
        filter.address().at("/people.csv"));
  }

  /** The one person whom the words mean; empty where they mean nobody or several. */
  Optional<PersonId> only(AuthorityCode authority, String words) {
    var asked = SearchWords.of(words);
    if (asked.empty()) {
      return Optional.empty();
    }
    var query = new PeopleQuery(PeopleFilter.ALL, asked, null, null);
    var found = table.find(authority, query, 0, 2);
    return found.size() == 1 ? Optional.of(found.getFirst().person()) : Optional.empty();
  }

  void write(AuthorityCode authority, PeopleFilter filter, String typed, OutputStream out) {
    var query = PeopleQuery.of(filter, typed, campaign());
    try (var csv =
        CsvOut.to(
            out, "Reference", "UPN", "ULN", "Forename", "Surname", "Date of birth", "School")) {
      for (var person : table.find(authority, query, 0, Integer.MAX_VALUE)) {
        csv.row(
            person.reference(),
            person.upn(),
            person.uln(),
            person.forename(),
            person.surname(),
            person.dateOfBirth(),
            partners.name(person.school()));
      }
    }
  }

  private Campaign campaign() {
    return Campaign.on(LocalDate.now(clock));
  }

  private PeopleRow row(ListedPerson person) {
    return new PeopleRow(
        "/people/" + person.person().value(),
        person.surname() + ", " + person.forename(),
        Words.shortDay(person.dateOfBirth()),
        person.reference(),
        person.school().isEmpty() ? "On no roll" : partners.name(person.school()));
  }

  private static String title(int total, PeopleFilter filter, String typed) {
    var people = Words.count(total, "young person", "young people");
    if (!typed.isEmpty()) {
      return people + " found";
    }
    return filter.cohort().isEmpty() ? people : people + " in Year " + filter.cohort();
  }

  private List<Chosen> chosen(PeopleFilter filter, String typed) {
    var address = filter.address();
    var chosen = new ArrayList<Chosen>();
    if (!typed.isEmpty()) {
      chosen.add(new Chosen("“" + typed + "”", address.without("search").toString()));
    }
    if (!filter.cohort().isEmpty()) {
      chosen.add(new Chosen("Year " + filter.cohort(), address.without("cohort").toString()));
    }
    if (!filter.school().isEmpty()) {
      chosen.add(new Chosen(schoolName(filter.school()), address.without("school").toString()));
    }
    return chosen;
  }

  private static List<Choice> cohorts(PeopleFilter filter) {
    return Stream.concat(
            Stream.of(new Choice("", "Both year groups", filter.cohort().isEmpty())),
            Stream.of(YearGroup.values())
                .map(group -> group.words().substring("Year ".length()))
                .map(year -> new Choice(year, "Year " + year, year.equals(filter.cohort()))))
        .toList();
  }

  private List<Choice> schools(AuthorityCode authority, PeopleFilter filter) {
    var choices = new ArrayList<Choice>();
    table.schools(authority).stream()
        .map(key -> new Choice(key, schoolName(key), key.equals(filter.school())))
        .sorted(Comparator.comparing(Choice::text))
        .forEach(choices::add);
    choices.addFirst(new Choice("none", "On no roll", filter.school().equals("none")));
    choices.addFirst(new Choice("", "All schools", filter.school().isEmpty()));
    return choices;
  }

  private String schoolName(String key) {
    return key.equals("none") ? "On no roll" : partners.name(key);
  }
}
