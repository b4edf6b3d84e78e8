package onward.web.headers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import onward.web.sessions.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses whatever would change something and was not sent from one of the site's own pages, even
 * with a right token. A browser says itself where a form stood; without a browser nothing is said,
 * and the token decides alone.
 */
public final class OwnOriginFilter extends OncePerRequestFilter {
  /** The attribute of a request that was refused here. */
  public static final String REFUSED = OwnOriginFilter.class.getName();

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final SiteAddress site;

  public OwnOriginFilter(SiteAddress site) {
    this.site = site;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (READING.contains(request.getMethod()) || own(request)) {
      chain.doFilter(request, response);
    } else {
      request.setAttribute(REFUSED, true);
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private boolean own(HttpServletRequest request) {
    return saidOwn(request.getHeader("Sec-Fetch-Site"))
        && ours(request.getHeader(HttpHeaders.ORIGIN), request.getHeader(HttpHeaders.HOST));
  }

  private static boolean saidOwn(@Nullable String site) {
    return site == null || OWN.contains(site);
  }

  /** The set address, or the host that was asked, by either scheme: a proxy may have encrypted. */
  private boolean ours(@Nullable String origin, @Nullable String host) {
    return origin == null
        || origin.equals(site.set().orElse(""))
        || origin.equals("http://" + host)
        || origin.equals("https://" + host);
  }
}
