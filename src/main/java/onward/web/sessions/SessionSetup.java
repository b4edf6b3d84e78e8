package onward.web.sessions;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * The session and its cookie. Where the site has an address that begins with https, the cookie is
 * called {@code __Host-onward}: browsers then take it over an encrypted line alone, for this host
 * alone. On the loopback, where nothing is encrypted, it is called {@code onward}.
 */
@Configuration(proxyBeanMethods = false)
class SessionSetup {
  @Bean
  FilterRegistrationBean<SessionRepositoryFilter<KeptSession>> sessionFilter(
      KeptSessions sessions, SiteAddress address) {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName(address.encrypted() ? "__Host-onward" : "onward");
    cookie.setUseSecureCookie(address.encrypted());
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    cookie.setCookiePath("/");
    var ids = new CookieHttpSessionIdResolver();
    ids.setCookieSerializer(cookie);
    var filter = new SessionRepositoryFilter<>(sessions);
    filter.setHttpSessionIdResolver(ids);
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
    registration.setDispatcherTypes(
        DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
    return registration;
  }
}
