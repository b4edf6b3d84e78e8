package onward.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onward.access.Account;
import onward.web.rights.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses an account that asks for too much, from however many addresses. */
@Component
@Order(AccountLimitFilter.AFTER_SIGNING_IN)
class AccountLimitFilter extends OncePerRequestFilter {
  static final int AFTER_SIGNING_IN = 0;

  private final Limits limits;

  AccountLimitFilter(Limits limits) {
    this.limits = limits;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return Limits.free(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var name = SignedIn.account().map(Account::userName).orElse("");
    if (name.isEmpty() || limits.account(name, request)) {
      chain.doFilter(request, response);
    } else {
      Limits.refuse(response);
    }
  }
}
