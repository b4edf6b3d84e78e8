package onward.web.review;

import java.util.Optional;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.imports.review.Decision.Choice;
import onward.people.Details;
import onward.people.Identity;
import onward.people.People;
import onward.web.Words;
import onward.web.rights.Veil;
import org.springframework.stereotype.Component;

/** Why an answer cannot be taken as it was given. */
@Component
class AnswerCheck {
  private static final String NOBODY = "Nobody has exactly this number";

  private final SeenReviews seen;
  private final People people;
  private final Veil veil;

  AnswerCheck(SeenReviews seen, People people, Veil veil) {
    this.seen = seen;
    this.people = people;
    this.veil = veil;
  }

  /**
   * What to put right.
   *
   * @param number what is put into the field for somebody else's number
   */
  record Refused(String number, String problem) {}

  /** Empty where the answer may be taken. */
  Optional<Refused> of(
      AuthorityCode authority, String print, Optional<Answer> answer, String typed) {
    if (answer.isEmpty()) {
      return Optional.of(new Refused(typed, NOBODY));
    }
    return answer.get().choice() == Choice.NEW_PERSON
        ? seen.find(authority, print).flatMap(asked -> notNew(authority, asked.who()))
        : Optional.empty();
  }

  private Optional<Refused> notNew(AuthorityCode authority, Identity who) {
    return seen.holders(authority, who).stream()
        .findFirst()
        .map(holder -> notNew(authority, who, holder));
  }

  private Refused notNew(AuthorityCode authority, Identity who, PersonId holder) {
    var known =
        people.find(authority, holder).flatMap(whole -> veil.details(holder, whole)).orElse(null);
    if (known == null) {
      return new Refused(
          "",
          "The number of this row is that of somebody whose record is kept to named people, so it"
              + " is nobody new: ask one of them to decide it, or the sender for the right number");
    }
    return new Refused(
        known.reference(),
        number(who, known)
            + " is that of "
            + known.name()
            + (known.dateOfBirth() == null ? "" : ", born " + Words.day(known.dateOfBirth()))
            + ", so the row is nobody new: link it to them, or, if it is not them, ask the sender"
            + " for the right number and leave the row");
  }

  private static String number(Identity who, Details known) {
    boolean upn =
        !who.upn().isEmpty()
            && (who.upn().equals(known.upn()) || who.upn().equals(known.formerUpn()));
    return upn ? "The UPN " + who.upn() : "The ULN " + who.uln();
  }
}
