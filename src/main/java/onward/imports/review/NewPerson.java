package onward.imports.review;

import java.util.List;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.people.Details;
import onward.people.Identity;
import onward.people.People;

/** The details of somebody whom a row is the first to tell of. */
final class NewPerson {
  private NewPerson() {}

  static Details details(AuthorityCode authority, PersonId person, Identity who) {
    return new Details(
        who.upn().isEmpty() ? People.referenceFor(authority, person, "") : who.upn(),
        who.upn(),
        who.formerUpn(),
        who.uln(),
        who.forename(),
        who.middleNames(),
        who.surname(),
        who.formerSurname(),
        who.preferredForename(),
        who.dateOfBirth(),
        who.sex(),
        "",
        "",
        "",
        who.postcode(),
        "",
        "",
        "",
        "",
        List.of(),
        null,
        "");
  }
}
