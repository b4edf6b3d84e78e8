package onward.credentials;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import onward.access.Account;
import onward.walls.Walls;
import org.apache.commons.codec.binary.Base32;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The authenticator apps of accounts. */
@Component
public class Authenticators {
  private static final int KEY_BYTES = 20;

  private final FactorTable table;
  private final SecureRandom random = new SecureRandom();

  Authenticators(FactorTable table) {
    this.table = table;
  }

  /** A new key, in the letters that apps take. */
  public String newKey() {
    var key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return new Base32().encodeToString(key);
  }

  /** The address by which an app takes the key in one go. */
  public static String link(Account account, String key) {
    return "otpauth://totp/Onward:"
        + UriUtils.encode(account.userName(), StandardCharsets.UTF_8)
        + "?secret="
        + key
        + "&issuer=Onward";
  }

  public boolean has(Account account) {
    return inside(account).call(() -> table.authenticator(account)).isPresent();
  }

  /** Keeps a key once its first code is right. */
  public boolean add(Account account, String key, String code, Instant at) {
    var bytes = new Base32().decode(key);
    var step = CodeRule.matches(bytes, code, at, 0);
    step.ifPresent(used -> inside(account).run(() -> table.keep(account, bytes, used, at)));
    return step.isPresent();
  }

  /** Whether the code is right now and was not used before. */
  public boolean opens(Account account, String code, Instant at) {
    var held = inside(account).call(() -> table.authenticator(account));
    if (held.isEmpty()) {
      return false;
    }
    var step = CodeRule.matches(held.get().key(), code, at, held.get().lastStep());
    return step.isPresent() && inside(account).call(() -> table.used(account, step.getAsLong()));
  }

  /** Takes the app away, so that a new one is asked for. */
  public void remove(Account account) {
    inside(account).run(() -> table.remove(account));
  }

  private static Walls inside(Account account) {
    return Walls.of(account.authority());
  }
}
