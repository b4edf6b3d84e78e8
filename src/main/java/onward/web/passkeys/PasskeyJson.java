package onward.web.passkeys;

import java.util.function.Supplier;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What browsers are told of passkeys and what they answer, in their own form. */
final class PasskeyJson {
  // made when first needed: most starts never need it
  private final Supplier<JsonMapper> json =
      SingletonSupplier.of(
          () -> JsonMapper.builder().addModule(new WebauthnJacksonModule()).build());

  String write(Object options) {
    return json.get().writeValueAsString(options);
  }

  PublicKeyCredential<AuthenticatorAttestationResponse> made(String text) {
    return json.get().readValue(text, new TypeReference<>() {});
  }

  PublicKeyCredential<AuthenticatorAssertionResponse> signed(String text) {
    return json.get().readValue(text, new TypeReference<>() {});
  }
}
