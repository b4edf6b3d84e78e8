package onward.web.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The council's own sign-in by OpenID Connect (Entra ID and others): settings {@code
 * onward.council-sign-in.*}. Without an issuer there is none.
 *
 * @param issuer such as {@code https://login.microsoftonline.com/TENANT/v2.0}
 * @param clientId what Onward is called there
 * @param clientSecret what it proves that with
 * @param authority whose accounts it opens, three digits
 * @param asksBoth whether it is known to ask everybody for two factors; else it has to say so of
 *     each sign-in, and whoever it says nothing of is asked for the second factor here
 * @param words what stands on the button
 */
@ConfigurationProperties("onward.council-sign-in")
public record CouncilSettings(
    @DefaultValue("") String issuer,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("") String authority,
    @DefaultValue("false") boolean asksBoth,
    @DefaultValue("Sign in with your council account") String words) {

  public boolean on() {
    return !issuer.isEmpty();
  }

  /** What stands on the button; empty where there is none. */
  public String label() {
    return on() ? words : "";
  }
}
