package onward.web.signin;

import onward.web.headers.OwnOriginFilter;
import onward.web.headers.SiteHeaders;
import onward.web.sessions.SiteAddress;
import onward.web.watch.RefusalFilter;
import onward.web.watch.Watch;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Everything is closed unless it is named here; nothing but our own files runs in a page. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(CouncilSettings.class)
class SiteSecurity {
  @Bean
  SecurityFilterChain site(
      HttpSecurity http,
      CouncilSettings council,
      CouncilEntrance entrance,
      Watch watch,
      SiteAddress address)
      throws Exception {
    http.authorizeHttpRequests(request ->
            request
                .requestMatchers(
                    "/sign-in", "/sign-in/**", "/welcome/*", "/rules", "/assets/**", "/error")
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(refused ->
            refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
        .logout(out ->
            out.logoutUrl("/sign-out")
                .addLogoutHandler(entrance.everySession())
                .logoutSuccessUrl("/sign-in?out"))
        .headers(AbstractHttpConfigurer::disable)
        .addFilterAt(new SiteHeaders(), HeaderWriterFilter.class)
        .csrf(Customizer.withDefaults())
        .addFilterBefore(new RefusalFilter(watch), CsrfFilter.class)
        .addFilterBefore(new OwnOriginFilter(address), CsrfFilter.class)
        .addFilterAfter(new InsideFilter(), AuthorizationFilter.class);
    if (council.on()) {
      entrance.open(http, council);
    }
    return http.build();
  }

  /** No text that anybody types holds a zero byte, which the database refuses to keep. */
  @Bean
  HttpFirewall withoutZeroBytes() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
    return firewall;
  }
}
