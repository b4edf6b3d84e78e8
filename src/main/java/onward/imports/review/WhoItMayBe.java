package onward.imports.review;

import java.util.List;
import java.util.Optional;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.matching.Answer;
import onward.matching.Answer.Candidate;
import onward.matching.Matching;
import onward.people.Identity;
import org.springframework.stereotype.Component;

/** Whom a row may be, and whose the number is that it gives or somebody types. */
@Component
public class WhoItMayBe {
  private final NumberTable table;
  private final Matching matching;

  WhoItMayBe(NumberTable table, Matching matching) {
    this.table = table;
    this.matching = matching;
  }

  /** Who has exactly this reference, UPN or ULN; empty where that is nobody or several. */
  public Optional<PersonId> numbered(AuthorityCode authority, String number) {
    var found = table.numbered(authority, number.strip());
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Who has the UPN or the ULN that a row gives, or had that UPN: it cannot be somebody new. */
  public List<PersonId> holders(AuthorityCode authority, Identity who) {
    return who.upn().isEmpty() && who.uln().isEmpty()
        ? List.of()
        : table.holders(authority, who.upn(), who.uln());
  }

  /** Whom a row may be as things stand, the likeliest first. */
  public List<Candidate> candidates(AuthorityCode authority, Identity who) {
    return switch (matching.index(authority).find(who)) {
      case Answer.Certain certain ->
          List.of(
              new Candidate(
                  certain.person(), List.of(certain.because()), List.of(), certain.why()));
      case Answer.Unsure unsure -> unsure.candidates();
      case Answer.Nobody _ -> List.of();
    };
  }
}
