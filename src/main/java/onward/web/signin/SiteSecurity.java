package onward.web.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everything is closed unless it is named here; nothing but our own files runs in a page. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SiteSecurity {
  private static final String CONTENT =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  @Bean
  SecurityFilterChain site(HttpSecurity http, SignInCheck check) throws Exception {
    return http.authenticationProvider(check)
        .authorizeHttpRequests(request ->
            request
                .requestMatchers("/sign-in", "/rules", "/assets/**", "/error")
                .permitAll()
                .anyRequest()
                .authenticated())
        .formLogin(form ->
            form.loginPage("/sign-in")
                .usernameParameter("user-name")
                .passwordParameter("password")
                .defaultSuccessUrl("/")
                .failureUrl("/sign-in?again"))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    policy -> policy.policy("camera=(), microphone=(), geolocation=()")))
        .csrf(Customizer.withDefaults())
        .addFilterAfter(new InsideFilter(), AuthorizationFilter.class)
        .build();
  }
}
