package onward.web.own;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onward.access.Account;
import onward.access.Right;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.guarantee.Guarantees;
import onward.partners.Partners;
import onward.people.Details;
import onward.people.People;
import onward.tables.CsvOut;
import onward.web.Address;
import onward.web.Paging;
import onward.web.Today;
import onward.web.Words;
import onward.web.govuk.Choice;
import onward.web.rights.Veil;
import org.springframework.stereotype.Component;

/** Gathers a school's or provider's own young people. */
@Component
class OwnPeople {
  private static final List<Tie.Kind> OF_SCHOOL = List.of(Tie.Kind.ON_ROLL, Tie.Kind.LEFT);
  private static final List<Tie.Kind> OF_PROVIDER =
      List.of(Tie.Kind.APPLICATION, Tie.Kind.OFFER, Tie.Kind.ENROLMENT);

  private final TieTable ties;
  private final People people;
  private final Guarantees guarantees;
  private final Partners partners;
  private final Veil veil;
  private final Today today;

  OwnPeople(
      TieTable ties,
      People people,
      Guarantees guarantees,
      Partners partners,
      Veil veil,
      Today today) {
    this.ties = ties;
    this.people = people;
    this.guarantees = guarantees;
    this.partners = partners;
    this.veil = veil;
    this.today = today;
  }

  /** A tie with the details as the reader sees them. */
  private record Own(Tie tie, Details details) {}

  OwnPage page(Account account, Right as, String path, String kind, int page) {
    var own = own(account, as, kind);
    var stands = stands(account.authority());
    var address = Address.of(path).and("kind", kind);
    return new OwnPage(
        partners.name(account.partner())
            + ": "
            + Words.count(
                own.stream().map(one -> one.tie().person()).distinct().count(),
                "young person",
                "young people"),
        as == Right.SEE_OWN_PUPILS
            ? "Whoever is or was on your roll, by the lists that came."
            : "Whoever applied to you, has an offer from you or is enrolled with you.",
        path,
        kinds(as, kind),
        own.stream()
            .skip(Paging.offset(page))
            .limit(Paging.SIZE)
            .map(one -> row(one, stands))
            .toList(),
        "Nobody yet. They appear here when the authority has brought your list in.",
        new Paging(page, own.size(), address),
        address.at(path + ".csv").toString());
  }

  void write(Account account, Right as, String kind, OutputStream out) {
    var stands = stands(account.authority());
    try (var csv =
        CsvOut.to(
            out,
            "Reference",
            "UPN",
            "ULN",
            "Forename",
            "Surname",
            "Date of birth",
            "What",
            "Course",
            "Since",
            "Until",
            "Stands")) {
      for (var one : own(account, as, kind)) {
        csv.row(
            one.details().reference(),
            one.details().upn(),
            one.details().uln(),
            one.details().forename(),
            one.details().surname(),
            one.details().dateOfBirth(),
            one.tie().kind().words(),
            one.tie().course(),
            one.tie().since(),
            one.tie().until(),
            stands(one.tie(), stands));
      }
    }
  }

  private static OwnPage.Row row(Own own, Map<PersonId, String> stands) {
    var tie = own.tie();
    return new OwnPage.Row(
        own.details().surname() + ", " + own.details().forename(),
        Words.day(own.details().dateOfBirth()),
        tie.kind().words() + (tie.course().isEmpty() ? "" : ": " + tie.course()),
        Words.day(tie.since()),
        Words.day(tie.until()),
        stands(tie, stands));
  }

  private List<Own> own(Account account, Right as, String kind) {
    if (account.partner().isEmpty()) {
      return List.of();
    }
    var partner = account.partner();
    var all =
        as == Right.SEE_OWN_PUPILS
            ? ties.pupils(account.authority(), partner)
            : ties.applicants(account.authority(), partner);
    var tied = all.stream().map(Tie::person).distinct().toList();
    var details = veil.shared(people.about(account.authority(), tied));
    var limited = veil.limited();
    // made bare before the kind is asked for: else the filter told what is not passed on
    return all.stream()
        .map(tie -> limited.contains(tie.person()) ? tie.bare() : tie)
        .distinct()
        .filter(tie -> kind.isEmpty() || tie.kind().name().equals(kind))
        .flatMap(tie ->
            Optional.ofNullable(details.get(tie.person())).map(held -> new Own(tie, held)).stream())
        .sorted(
            Comparator.comparing((Own one) -> one.details().surname())
                .thenComparing(one -> one.details().forename())
                .thenComparing(one -> one.tie().person())
                .thenComparing(one -> one.tie().kind()))
        .toList();
  }

  private static String stands(Tie tie, Map<PersonId, String> stands) {
    return tie.kind() == Tie.Kind.LIMITED ? Veil.LIMITED : stands.getOrDefault(tie.person(), "");
  }

  /** The group alone: a status may tell a circumstance. */
  private Map<PersonId, String> stands(AuthorityCode authority) {
    var stands = new HashMap<PersonId, String>();
    guarantees
        .all(authority, today.campaign())
        .forEach(one -> stands.put(one.person(), one.decision().status().group().words()));
    return stands;
  }

  private static List<Choice> kinds(Right as, String chosen) {
    var kinds = as == Right.SEE_OWN_PUPILS ? OF_SCHOOL : OF_PROVIDER;
    return Stream.concat(
            Stream.of(Choice.of("", "All", chosen)),
            kinds.stream().map(kind -> Choice.of(kind.name(), kind.words(), chosen)))
        .toList();
  }
}
