package onward.web.decided;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.imports.review.Decided;
import onward.imports.review.Decision;
import onward.imports.review.Remembered;
import onward.people.Details;
import onward.people.Identity;
import onward.people.People;
import onward.tables.CsvOut;
import onward.web.Paging;
import onward.web.Words;
import onward.web.rights.Veil;
import org.springframework.stereotype.Component;

/** Gathers what the page of decisions shows. */
@Component
class DecidedPages {
  private final Decided decided;
  private final People people;
  private final SeenDecisions decisions;
  private final Veil veil;

  DecidedPages(Decided decided, SeenDecisions decisions, People people, Veil veil) {
    this.decided = decided;
    this.decisions = decisions;
    this.people = people;
    this.veil = veil;
  }

  DecidedPage page(AuthorityCode authority, DecidedFilter filter, int page) {
    int total = decided.count(authority, filter.wanted());
    var seen = decisions.all(authority, filter.wanted(), Paging.offset(page), Paging.SIZE);
    var names = names(authority, seen);
    var senders = decided.senders(authority);
    return new DecidedPage(
        Words.count(total, "decision remembered", "decisions remembered"),
        filter.typed(),
        filter.senders(senders),
        filter.chosen(senders),
        seen.stream().map(one -> row(one, names)).toList(),
        new Paging(page, total, filter.address()),
        filter.address().at(DecidedFilter.PATH + ".csv").toString(),
        seen.isEmpty() || filter.print().isEmpty() ? "" : held(authority, filter.print()));
  }

  private String held(AuthorityCode authority, String print) {
    var lists = decided.toldSince(authority, print);
    return lists.isEmpty()
        ? ""
        : "This cannot be taken back while other lists tell of the person it added: "
            + String.join(", ", lists)
            + ". Take those back first, or, if the person was known before, make the two entries"
            + " one under Duplicates.";
  }

  void write(AuthorityCode authority, DecidedFilter filter, OutputStream out) {
    var seen = decisions.all(authority, filter.wanted(), 0, Integer.MAX_VALUE);
    var names = names(authority, seen);
    try (var csv =
        CsvOut.to(
            out, "Row", "Numbers", "Sender", "File", "Line", "Decision", "Person", "By", "When")) {
      for (var one : seen) {
        var row = row(one, names);
        csv.row(
            row.row(),
            row.numbers(),
            row.from(),
            one.file(),
            one.line(),
            row.words(),
            row.person(),
            row.by(),
            row.when());
      }
    }
  }

  private Map<PersonId, String> names(AuthorityCode authority, List<Remembered> shown) {
    var found =
        shown.stream().map(one -> one.decision().person()).filter(Objects::nonNull).toList();
    return veil.details(people.about(authority, found)).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> named(one.getValue())));
  }

  private static String named(Details details) {
    var born = Words.day(details.dateOfBirth());
    return born.isEmpty() ? details.name() : details.name() + " (born " + born + ")";
  }

  private static DecidedPage.Row row(Remembered one, Map<PersonId, String> names) {
    var decision = one.decision();
    var person = decision.person();
    var name = person == null ? "" : names.getOrDefault(person, "");
    return new DecidedPage.Row(
        who(one.who()),
        numbers(one.who()),
        DecidedFilter.named(one.sender()),
        one.file().isEmpty() ? "" : one.file() + ", line " + Words.number(one.line()),
        words(decision.choice(), name),
        name,
        person == null || name.isEmpty() ? "" : "/people/" + person.value(),
        decision.by(),
        Words.moment(decision.at()),
        "/lists/review/" + one.print() + "/back",
        SeenDecisions.print(decision));
  }

  private static String words(Decision.Choice choice, String name) {
    return switch (choice) {
      case NOT_OURS -> "Not in our cohort";
      case NEW_PERSON -> name.isEmpty() ? "Added, and since gone" : "Added as a new person";
      case LINK -> name.isEmpty() ? "Linked to somebody since gone" : "Linked";
    };
  }

  private static String who(Identity who) {
    var name = (who.forename() + " " + who.surname()).strip();
    var born = Words.day(who.dateOfBirth());
    return (name.isEmpty() ? "No name given" : name) + (born.isEmpty() ? "" : ", " + born);
  }

  private static String numbers(Identity who) {
    return Stream.of(
            told("UPN", who.upn()), told("ULN", who.uln()), told("Reference", who.reference()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String told(String name, String number) {
    return number.isEmpty() ? "" : name + " " + number;
  }
}
