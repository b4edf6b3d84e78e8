package onward.web.people;

import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.followup.FollowUp;
import onward.monitoring.ActivityTables;
import onward.monitoring.GuaranteeTables;
import onward.monitoring.SentGroup;
import onward.partners.Partners;
import onward.web.Paging;
import onward.web.StatusTag;
import onward.web.Today;
import onward.web.Words;
import onward.web.WorkLists;
import onward.web.figures.Part;
import onward.web.rights.Veil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of young people, made ready for a page or a download. */
@Component
public class PeopleLists {
  private final PeopleTable table;
  private final Partners partners;
  private final WorkLists work;
  private final GuaranteeTables figures;
  private final ActivityTables activity;
  private final Today today;
  private final Veil veil;

  PeopleLists(
      PeopleTable table,
      Partners partners,
      WorkLists work,
      GuaranteeTables figures,
      ActivityTables activity,
      Today today,
      Veil veil) {
    this.table = table;
    this.partners = partners;
    this.work = work;
    this.figures = figures;
    this.activity = activity;
    this.today = today;
    this.veil = veil;
  }

  PeoplePage page(AuthorityCode authority, PeopleFilter filter, String typed, int page) {
    var found =
        table.find(authority, query(authority, filter, typed), Paging.offset(page), Paging.SIZE);
    int total = found.isEmpty() ? 0 : found.getFirst().total();
    var words = new FilterWords(filter, typed, partners::name);
    return new PeoplePage(
        words.title(total),
        filter,
        found.stream().map(this::row).toList(),
        words.chosen(),
        PeopleChoices.of(filter, table.schools(authority), partners::name),
        new Paging(page, total, filter.address()),
        filter.address().at("/people.csv"));
  }

  /** The one person whom the words mean; empty where they mean nobody or several. */
  Optional<PersonId> only(AuthorityCode authority, String words) {
    if (SearchWords.of(words).empty()) {
      return Optional.empty();
    }
    var found = table.find(authority, query(authority, PeopleFilter.ALL, words), 0, 2);
    return found.size() == 1 ? Optional.of(found.getFirst().person()) : Optional.empty();
  }

  /** Those of these people whom the words mean; all of them where there are no words. */
  public Set<PersonId> meant(AuthorityCode authority, String words, Collection<PersonId> among) {
    if (SearchWords.of(words).empty()) {
      return Set.copyOf(among);
    }
    var day = today.day();
    var query =
        new PeopleQuery(
            PeopleFilter.ALL, SearchWords.of(words), Campaign.on(day), day, among, veil.hidden());
    return table.find(authority, query, 0, Integer.MAX_VALUE).stream()
        .map(ListedPerson::person)
        .collect(Collectors.toSet());
  }

  void write(AuthorityCode authority, PeopleFilter filter, String typed, OutputStream out) {
    var found = table.find(authority, query(authority, filter, typed), 0, Integer.MAX_VALUE);
    PeopleFile.write(found, partners::name, veil.sharing(), out);
  }

  private PeopleQuery query(AuthorityCode authority, PeopleFilter filter, String typed) {
    var day = today.or(filter.day());
    var campaign = Campaign.on(day);
    var part =
        Part.of(filter.part())
            .filter(one -> veil.shows(one.by()))
            .map(one -> figures.people(authority, campaign, day, one.by(), one.name()));
    var sent = SentGroup.of(filter.sent()).map(group -> activity.people(authority, group));
    var only = both(both(inQueue(authority, filter), part), sent);
    return new PeopleQuery(filter, SearchWords.of(typed), campaign, day, only, veil.hidden());
  }

  /** Those who are asked for both ways; null where nobody is left out. */
  private static @Nullable Collection<PersonId> both(
      @Nullable Collection<PersonId> people, Optional<Set<PersonId>> further) {
    if (people == null || further.isEmpty()) {
      return further.<Collection<PersonId>>map(set -> set).orElse(people);
    }
    return people.stream().filter(further.get()::contains).toList();
  }

  private @Nullable Collection<PersonId> inQueue(AuthorityCode authority, PeopleFilter filter) {
    return filter.queue().isEmpty()
        ? null
        : work.today(authority).stream()
            .filter(one -> one.queue().name().equals(filter.queue()))
            .map(FollowUp::person)
            .toList();
  }

  private PeopleRow row(ListedPerson person) {
    return new PeopleRow(
        "/people/" + person.person().value(),
        String.join(", ", List.of(person.surname(), person.forename())),
        Words.day(person.dateOfBirth()),
        person.school().isEmpty() ? "On no roll" : partners.name(person.school()),
        StatusTag.of(person.code()),
        Words.day(person.since()));
  }
}
