package onward.cli;

import java.time.LocalDate;
import onward.facts.AuthorityCode;
import onward.partners.Authorities;

/** The authority that a user names by its code. */
final class EnglishAuthority {
  private EnglishAuthority() {}

  /** The code if an English authority had it on the day. */
  static AuthorityCode of(AuthorityCode code, LocalDate day, Authorities authorities) {
    if (authorities.listed(code, day)) {
      return code;
    }
    throw new Refusal(
        code
            + " is not the code of an English authority on "
            + day
            + ". Give a DfE code, such as 860 for Staffordshire.");
  }
}
