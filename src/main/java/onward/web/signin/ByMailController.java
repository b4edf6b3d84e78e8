package onward.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import onward.access.Accounts;
import onward.access.Holder;
import onward.access.Role;
import onward.credentials.OneTimeLinks;
import onward.credentials.OneTimeLinks.Purpose;
import onward.credentials.Tries;
import onward.web.Pages;
import onward.web.mail.Mail;
import onward.web.rights.ForEverybody;
import onward.web.sessions.SiteAddress;
import onward.web.watch.Watch;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * A link by mail: for schools and providers to sign in with, for everybody else to set a new
 * password. The answer is the same whoever asks, and comes before anything is looked up.
 */
@Controller
@ForEverybody(because = "whoever has forgotten the password cannot sign in")
class ByMailController {
  private static final String COUNTED = "mail to ";

  private final Pages pages;
  private final Accounts accounts;
  private final OneTimeLinks links;
  private final Tries tries;
  private final Mail mail;
  private final Watch watch;
  private final SiteAddress site;
  private final TaskScheduler tasks;
  private final Clock clock;

  ByMailController(
      Pages pages,
      Accounts accounts,
      OneTimeLinks links,
      Tries tries,
      Mail mail,
      Watch watch,
      SiteAddress site,
      TaskScheduler tasks,
      Clock clock) {
    this.pages = pages;
    this.accounts = accounts;
    this.links = links;
    this.tries = tries;
    this.mail = mail;
    this.watch = watch;
    this.site = site;
    this.tasks = tasks;
    this.clock = clock;
  }

  @GetMapping("/sign-in/by-mail")
  View ask() {
    return pages.show("signin/byMail", new ByMailPage(mail.possible(), false));
  }

  @PostMapping("/sign-in/by-mail")
  View send(
      @RequestParam(name = "user-name", defaultValue = "") String userName,
      HttpServletRequest request) {
    var now = clock.instant();
    var address = COUNTED + request.getRemoteAddr();
    boolean free = tries.free(COUNTED + userName, address, now);
    tries.wrong(COUNTED + userName, address, now);
    int port = request.getLocalPort();
    watch.asked(userName, request);
    if (free && mail.possible()) {
      tasks.schedule(
          () ->
              accounts
                  .find(userName)
                  .filter(one -> !one.disabled())
                  .ifPresent(one -> send(one, port)),
          now);
    }
    return pages.show("signin/byMail", new ByMailPage(mail.possible(), true));
  }

  private void send(Holder holder, int port) {
    var account = holder.account();
    boolean contact = account.roles().stream().allMatch(Role::ofPartner);
    var purpose = contact ? Purpose.SIGN_IN : Purpose.RESET;
    var secret = links.make(account, purpose, account.userName(), clock.instant());
    mail.send(
        holder.mail(),
        contact ? "Sign in to Onward" : "A new password for Onward",
        """
        Somebody, probably you, asked for this link at Onward. It opens once, within %s:

        %s

        If it was not you, do nothing: nobody can come in without the link.
        """
            .formatted(purpose.within(), site.of("/welcome/" + secret, port)));
  }
}
