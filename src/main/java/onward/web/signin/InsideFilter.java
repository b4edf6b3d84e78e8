package onward.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onward.access.Account;
import onward.walls.Walls;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever has signed in is inside their own authority, for every page; nobody else is anywhere. */
final class InsideFilter extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var signedIn = SecurityContextHolder.getContext().getAuthentication();
    if (signedIn != null && signedIn.getPrincipal() instanceof Account account) {
      inside(account, request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void inside(
      Account account, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      Walls.of(account.authority())
          .call(() -> {
            chain.doFilter(request, response);
            return response;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  /** Also when the page about a mistake is made. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
