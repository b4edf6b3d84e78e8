package onward.web.review;

import java.util.List;
import java.util.Optional;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.imports.review.Asked;
import onward.imports.review.Decision.Choice;
import onward.imports.review.Queue;
import onward.imports.review.Reviews;
import onward.imports.review.WhoItMayBe;
import onward.matching.Answer.Candidate;
import onward.people.Identity;
import onward.web.rights.RowVeil;
import onward.web.rights.Veil;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The queue as the reader sees it: rows that read like a record kept to others are not theirs. */
@Component
class SeenReviews {
  /** Rows of different prints that may ask of one person. */
  private static final int OF_A_PERSON = 20;

  private final Reviews reviews;
  private final WhoItMayBe whoItMayBe;
  private final Veil veil;
  private final RowVeil rows;

  SeenReviews(Reviews reviews, WhoItMayBe whoItMayBe, Veil veil, RowVeil rows) {
    this.reviews = reviews;
    this.whoItMayBe = whoItMayBe;
    this.veil = veil;
    this.rows = rows;
  }

  List<Asked> waiting(AuthorityCode authority, Queue queue, int offset, int limit) {
    var kept = rows.kept(authority);
    return reviews.waiting(authority, queue, offset, limit).stream()
        .filter(asked -> !kept.hidden().of(asked.who()))
        .toList();
  }

  /** The first that the reader may answer from a place of the queue on. */
  Optional<Asked> from(AuthorityCode authority, Queue queue, int place) {
    int kept = rows.kept(authority).hidden().people().size();
    return waiting(authority, queue, place, 1 + kept * OF_A_PERSON).stream().findFirst();
  }

  Optional<Asked> find(AuthorityCode authority, String print) {
    return reviews
        .find(authority, print)
        .filter(asked -> !rows.kept(authority).hidden().of(asked.who()));
  }

  /** Whom a row asks for, without where they live if that is kept. */
  Identity shown(AuthorityCode authority, Asked asked) {
    return rows.kept(authority).seen(asked.who());
  }

  /** Whether a row waits that the reader may not answer. */
  boolean keeps(AuthorityCode authority, String print) {
    return reviews.find(authority, print).isPresent() && find(authority, print).isEmpty();
  }

  /** Whom a row may be, the likeliest first. */
  List<Candidate> candidates(AuthorityCode authority, Identity who) {
    return whoItMayBe.candidates(authority, who);
  }

  /** Whose the UPN or the ULN of a row is. */
  List<PersonId> holders(AuthorityCode authority, Identity who) {
    return whoItMayBe.holders(authority, who);
  }

  /** Who has exactly this number, of those whom the reader sees. */
  Optional<PersonId> numbered(AuthorityCode authority, String number) {
    return whoItMayBe.numbered(authority, number).filter(person -> !veil.hides(person));
  }

  /**
   * What was chosen: "new", "not-ours", "other" (the person with the number typed), or a person's
   * number; empty where nobody has the number typed.
   */
  Optional<Answer> answer(AuthorityCode authority, String choice, String number) {
    return switch (choice) {
      case "new" -> Optional.of(new Answer(Choice.NEW_PERSON, null));
      case "not-ours" -> Optional.of(new Answer(Choice.NOT_OURS, null));
      case "other" -> numbered(authority, number).map(person -> new Answer(Choice.LINK, person));
      default -> Optional.of(new Answer(Choice.LINK, person(choice)));
    };
  }

  private static PersonId person(String choice) {
    if (!choice.matches("\\d{1,18}")) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return new PersonId(Long.parseLong(choice));
  }
}
