package onward.web.signin;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Clock;
import java.util.Set;
import onward.access.Account;
import onward.access.Accounts;
import onward.access.Holder;
import onward.access.Role;
import onward.facts.AuthorityCode;
import onward.web.sessions.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The running site beside the council's sign-in server and its mail server, real ones. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"onward.database.throw-away=true", "onward.tries-from-address=1000"})
abstract class OutsideServers {
  static final AuthorityCode AUTHORITY = new AuthorityCode("857");
  static final CouncilServer COUNCIL = new CouncilServer();
  static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

  @Autowired Accounts accounts;
  @Autowired Clock clock;
  @Autowired ApplicationContext onward;
  @LocalServerPort int port;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    if (!MAIL.getSmtp().isRunning()) {
      MAIL.start();
    }
    settings.add("onward.council-sign-in.issuer", COUNCIL::issuer);
    settings.add("onward.council-sign-in.client-id", () -> CouncilServer.CLIENT);
    settings.add("onward.council-sign-in.client-secret", () -> CouncilServer.SECRET);
    settings.add("onward.council-sign-in.authority", AUTHORITY::value);
    settings.add("onward.mail.host", () -> "127.0.0.1");
    settings.add("onward.mail.port", () -> MAIL.getSmtp().getPort());
    settings.add("onward.mail.encrypted", () -> false);
  }

  /** An account with nothing but its mail address. */
  Account add(String userName, Role role) {
    var partner = role.ofPartner() ? "8574001" : "";
    var account = new Account(AUTHORITY, userName, "Test", Set.of(role), partner);
    accounts.add(Holder.of(account, userName, clock.instant()));
    return account;
  }

  Visitor visitor() {
    return new Visitor(String.valueOf(port));
  }
}
