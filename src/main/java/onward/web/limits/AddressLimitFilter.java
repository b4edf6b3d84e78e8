package onward.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onward.web.watch.Watch;
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
  private final Watch watch;

  AddressLimitFilter(Limits limits, Watch watch) {
    this.limits = limits;
    this.watch = watch;
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
      watch.stranger("too many pages at once of one address", request);
      Limits.refuse(response);
    }
  }
}
