package onward.web.sessions;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where people find the site: setting {@code onward.address}, such as {@code
 * https://onward.northgate.gov.uk}. Without it the site is for this machine alone.
 */
@Component
public class SiteAddress {
  private final String set;

  SiteAddress(@Value("${onward.address:}") String set) {
    this.set = set.replaceFirst("/+$", "");
    if (!this.set.isEmpty() && !this.set.matches("https?://[\\w.-]+(:\\d+)?")) {
      throw new IllegalArgumentException(
          "onward.address is written like https://onward.example.gov.uk, not " + set);
    }
  }

  /** Whether it is reached over an encrypted line. */
  public boolean encrypted() {
    return set.startsWith("https:");
  }

  /** Its address without a slash at the end; empty where none is set. */
  public Optional<String> set() {
    return set.isEmpty() ? Optional.empty() : Optional.of(set);
  }

  /** The address of a page for a message; on this machine alone where none is set. */
  public String of(String path, int port) {
    return set().orElse("http://127.0.0.1:" + port) + path;
  }

  /**
   * What passkeys are made for: the set address, or localhost. Empty for a bare number, for which
   * browsers make none.
   *
   * @param host that the browser asked for
   * @param port that it asked at
   */
  public Optional<URI> forPasskeys(String host, int port) {
    if (!set.isEmpty()) {
      return Optional.of(URI.create(set));
    }
    return host.equals("localhost")
        ? Optional.of(URI.create("http://localhost:" + port))
        : Optional.empty();
  }
}
