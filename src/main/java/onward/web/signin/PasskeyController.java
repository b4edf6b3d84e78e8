package onward.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import onward.access.Account;
import onward.credentials.Tries;
import onward.web.passkeys.PasskeyDesk;
import onward.web.rights.ForEverybody;
import onward.web.watch.Watch;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The second factor by passkey; the site's script asks for it. */
@RestController
@ForEverybody(because = "whoever has proved the first factor is not signed in yet")
class PasskeyController {
  private final Entrance entrance;
  private final PasskeyDesk passkeys;
  private final Tries tries;
  private final Watch watch;
  private final Clock clock;

  PasskeyController(
      Entrance entrance, PasskeyDesk passkeys, Tries tries, Watch watch, Clock clock) {
    this.entrance = entrance;
    this.passkeys = passkeys;
    this.tries = tries;
    this.watch = watch;
    this.clock = clock;
  }

  @PostMapping(value = "/sign-in/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> options(HttpServletRequest request) {
    return entrance
        .owing(request)
        .flatMap(account -> passkeys.ask(account, request))
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT).body("{}"));
  }

  @PostMapping(value = "/sign-in/passkey", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Map<String, String>> open(
      @RequestBody String signed, HttpServletRequest request, HttpServletResponse response) {
    return entrance
        .owing(request)
        .map(account ->
            tries.alone(
                account.userName(),
                request.getRemoteAddr(),
                () -> tried(account, signed, request, response)))
        .orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of()));
  }

  private ResponseEntity<Map<String, String>> tried(
      Account account, String signed, HttpServletRequest request, HttpServletResponse response) {
    var userName = account.userName();
    var now = clock.instant();
    if (!tries.free(userName, request.getRemoteAddr(), now)) {
      return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of());
    }
    if (!passkeys.opens(account, signed, request)) {
      watch.wrong(userName, "a passkey that does not fit", request);
      if (tries.wrong(userName, request.getRemoteAddr(), now)) {
        watch.locked(userName, request);
      }
      return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(Map.of());
    }
    return ResponseEntity.ok(
        Map.of("to", entrance.secondFactor(account, "a passkey", request, response)));
  }
}
