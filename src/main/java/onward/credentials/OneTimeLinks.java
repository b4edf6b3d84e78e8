package onward.credentials;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import onward.access.Account;
import onward.facts.AuthorityCode;
import onward.walls.Walls;
import org.springframework.stereotype.Component;

/**
 * Links that open once. The secret begins with the authority's code and is kept nowhere: only its
 * fingerprint is.
 */
@Component
public class OneTimeLinks {
  private static final int SECRET_BYTES = 32;

  /**
   * What a link is for, and how long it opens; one that signs in goes by mail, for which ASVS 6.5.5
   * wants no longer than ten minutes.
   */
  public enum Purpose {
    INVITATION(Duration.ofDays(7), "7 days", "an invitation"),
    RESET(Duration.ofHours(24), "24 hours", "a link for a new password"),
    SIGN_IN(Duration.ofMinutes(10), "10 minutes", "a link to sign in with");

    private final Duration opens;
    private final String within;
    private final String words;

    Purpose(Duration opens, String within, String words) {
      this.opens = opens;
      this.within = within;
      this.words = words;
    }

    /** How long it opens, in words. */
    public String within() {
      return within;
    }

    public String words() {
      return words;
    }

    public Duration opens() {
      return opens;
    }
  }

  /** A link that opens: whose it is and what for. */
  public record Opened(String userName, Purpose purpose) {}

  private final LinkTable table;
  private final SecureRandom random = new SecureRandom();

  OneTimeLinks(LinkTable table) {
    this.table = table;
  }

  /**
   * Makes a link; earlier ones of the account for the same purpose no longer open.
   *
   * @param by the user name of who makes it
   * @return its secret, to stand at the end of an address
   */
  public String make(Account account, Purpose purpose, String by, Instant at) {
    var bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    var secret =
        account.authority() + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Walls.of(account.authority())
        .run(() -> table.add(account, Fingerprint.of(secret), purpose, by, at));
    return secret;
  }

  /** Whom a secret would let in; it is not used up. */
  public Optional<Opened> look(String secret, Instant at) {
    return authority(secret)
        .flatMap(authority ->
            Walls.of(authority).call(() -> table.find(authority, Fingerprint.of(secret), at)));
  }

  /** Whom a secret lets in, once. */
  public Optional<Opened> open(String secret, Instant at) {
    return authority(secret)
        .flatMap(authority ->
            Walls.of(authority).call(() -> table.use(authority, Fingerprint.of(secret), at)));
  }

  private static Optional<AuthorityCode> authority(String secret) {
    return secret.matches("\\d{3}-[\\w-]{43}")
        ? Optional.of(new AuthorityCode(secret.substring(0, 3)))
        : Optional.empty();
  }
}
