package onward.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses an address that asks for too much, before anything is looked up for it. */
@Component
@Order(AddressLimitFilter.BEFORE_SIGNING_IN)
class AddressLimitFilter extends OncePerRequestFilter {
  /** Spring Security's own chain stands at -100. */
  static final int BEFORE_SIGNING_IN = -200;

  private final Limits limits;

  AddressLimitFilter(Limits limits) {
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
    if (limits.address(request)) {
      chain.doFilter(request, response);
    } else {
      Limits.refuse(response);
    }
  }
}
