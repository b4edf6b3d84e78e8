package onward.web.admin;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import onward.access.Account;
import onward.access.Accounts;
import onward.access.Holder;
import onward.access.Role;
import onward.audit.EventKind;
import onward.credentials.Authenticators;
import onward.credentials.OneTimeLinks;
import onward.credentials.OneTimeLinks.Purpose;
import onward.credentials.Passkeys;
import onward.credentials.SecondFactors;
import onward.credentials.Tries;
import onward.facts.AuthorityCode;
import onward.partners.Partners;
import onward.web.audit.Told;
import onward.web.edits.Edits;
import onward.web.govuk.Choice;
import onward.web.govuk.ErrorLink;
import onward.web.mail.Mail;
import onward.web.sessions.KeptSessions;
import onward.web.sessions.SiteAddress;
import org.springframework.stereotype.Component;

/** Works on accounts for an administrator. */
@Component
class AccountDesk {
  static final String PATH = "/admin/accounts";

  private final Accounts accounts;
  private final OneTimeLinks links;
  private final Authenticators authenticators;
  private final Passkeys passkeys;
  private final SecondFactors factors;
  private final Tries tries;
  private final KeptSessions sessions;
  private final Partners partners;
  private final Mail mail;
  private final SiteAddress site;
  private final Clock clock;
  private final Edits edits;
  private final Told told;

  AccountDesk(
      Accounts accounts,
      OneTimeLinks links,
      Authenticators authenticators,
      Passkeys passkeys,
      SecondFactors factors,
      Tries tries,
      KeptSessions sessions,
      Partners partners,
      Mail mail,
      SiteAddress site,
      Clock clock,
      Edits edits,
      Told told) {
    this.told = told;
    this.edits = edits;
    this.accounts = accounts;
    this.links = links;
    this.authenticators = authenticators;
    this.passkeys = passkeys;
    this.factors = factors;
    this.tries = tries;
    this.sessions = sessions;
    this.partners = partners;
    this.mail = mail;
    this.site = site;
    this.clock = clock;
  }

  /** How addresses name an account: its user name is somebody's own and stays out of them. */
  static String key(Account account) {
    return UUID.nameUUIDFromBytes(account.userName().getBytes(StandardCharsets.UTF_8)).toString();
  }

  Optional<Holder> find(AuthorityCode authority, String key) {
    return accounts.all(authority).stream()
        .filter(one -> key(one.account()).equals(key))
        .findFirst();
  }

  List<ErrorLink> problems(AccountForm form, boolean isNew) {
    return form.problems(isNew, partners::find);
  }

  /** Adds somebody; empty where the user name is taken. */
  Optional<Account> add(Account by, AccountForm form) {
    var account = form.account(by.authority(), form.userName(), partner(form));
    if (!accounts.add(Holder.of(account, form.userName(), clock.instant()))) {
      return Optional.empty();
    }
    tell(by, account, "invited", "", as(account));
    return Optional.of(account);
  }

  /**
   * Changes somebody; their open sessions end, so that the change holds at once.
   *
   * @param seen what the form was filled from
   * @return false where somebody was faster; nothing is changed then
   */
  boolean change(Account by, Account before, AccountForm form, String seen) {
    return first(
        before,
        seen,
        () -> {
          var after = form.account(before.authority(), before.userName(), partner(form));
          accounts.change(after);
          sessions.endAll(before);
          tell(by, before, "roles", as(before), as(after));
        });
  }

  private boolean first(Account account, String seen, Runnable change) {
    return edits.first(
        account.authority(),
        "account " + key(account),
        seen,
        () -> find(account.authority(), key(account)).map(AccountDesk::seen).orElse("gone"),
        change);
  }

  private void tell(Account by, Account whose, String what, String before, String after) {
    var about = "account of " + whose.userName() + ": " + what;
    told.change(by, EventKind.ACCESS, null, new Told.Change(about, before, after, ""));
  }

  /** "Ada Bloggs, Personal adviser" */
  private String as(Account account) {
    var roles = account.roles().stream().sorted().map(Role::words).collect(joining(" and "));
    var of = account.partner().isEmpty() ? "" : " of " + partners.name(account.partner());
    return account.fullName() + ", " + roles + of;
  }

  /** What an account's forms are filled from. */
  private static String seen(Holder holder) {
    var account = holder.account();
    return Edits.print(
        account.fullName(),
        account.roles().stream().sorted().toList(),
        account.partner(),
        holder.disabled());
  }

  /** What the form says of a partner: its name, or its number where the name does not lead back. */
  private String filled(String key) {
    var name = key.isEmpty() ? "" : partners.name(key);
    return name.isEmpty() || partners.key(name).equals(key) ? name : key;
  }

  private String partner(AccountForm form) {
    return form.partner().isBlank() ? "" : partners.key(form.partner());
  }

  /**
   * Makes a link and mails it; where no mail can be sent, it is shown instead.
   *
   * @return the link's address to show; empty where it was mailed
   */
  String link(Holder holder, Purpose purpose, Account by, int port) {
    var secret = links.make(holder.account(), purpose, by.userName(), clock.instant());
    var address = site.of("/welcome/" + secret, port);
    boolean sent =
        mail.send(
            holder.mail(),
            purpose == Purpose.INVITATION ? "You are invited to Onward" : "Your link to Onward",
            """
            %s has made this link to Onward for you. It opens once, within %s:

            %s
            """
                .formatted(by.fullName(), purpose.within(), address));
    tell(by, holder.account(), "a link", "", purpose.words() + (sent ? ", by mail" : ", shown"));
    return sent ? "" : address;
  }

  /** Which link suits somebody: contacts of partners sign in by it, others set a password. */
  static Purpose purpose(Holder holder) {
    if (holder.account().roles().stream().allMatch(Role::ofPartner)) {
      return Purpose.SIGN_IN;
    }
    return holder.lastSignedIn() == null ? Purpose.INVITATION : Purpose.RESET;
  }

  /**
   * Shuts an account; false where somebody was faster. One after another: of two administrators who
   * shut each other out at once, one stays.
   */
  synchronized boolean disable(Account by, Account account, String seen) {
    if (accounts.find(by.userName()).filter(holder -> !holder.disabled()).isEmpty()) {
      return false;
    }
    return first(
        account,
        seen,
        () -> {
          accounts.disable(account, clock.instant());
          sessions.endAll(account);
          tell(by, account, "shut", "open", "disabled");
        });
  }

  /** Opens a shut account again; false where somebody was faster. */
  boolean enable(Account by, Account account, String seen) {
    return first(
        account,
        seen,
        () -> {
          accounts.enable(account);
          tell(by, account, "opened", "disabled", "open");
        });
  }

  void unlock(Account by, Account account) {
    tries.right(account.userName());
    tell(by, account, "lock", "locked", "open");
  }

  /** Takes every second factor away: the next sign-in sets up a new one. */
  void anew(Account by, Account account) {
    factors.takeAway(account);
    tell(by, account, "second factor", "set up", "to be set up anew");
  }

  OneAccountPage page(
      Holder holder, Account reader, List<ErrorLink> problems, String link, String told) {
    var account = holder.account();
    return new OneAccountPage(
        PATH + "/" + key(account),
        account.userName(),
        account.fullName(),
        filled(account.partner()),
        roles(account),
        AccountState.of(holder).words(),
        holder.disabled(),
        factor(holder),
        tries.locked(account.userName(), clock.instant()),
        account.userName().equals(reader.userName()),
        seen(holder),
        problems,
        link,
        told);
  }

  /** The page of somebody who was not the first: what they filled in, and what stands now. */
  OneAccountPage beaten(Holder holder, Account reader, AccountForm form) {
    var account = holder.account();
    var now =
        "Somebody changed this account while you did. Now: %s, %s. Yours is below: save it to put it in the place of theirs, or leave it."
            .formatted(as(account), AccountState.of(holder).words().toLowerCase(Locale.UK));
    var page = page(holder, reader, List.of(new ErrorLink(now, "#main-content")), "", "");
    return page.filled(
        form.fullName(),
        form.partner(),
        Arrays.stream(Role.values())
            .map(role -> choice(role, form.roles().contains(role)))
            .toList());
  }

  OneAccountPage empty(AccountForm form, List<ErrorLink> problems) {
    return new OneAccountPage(
        "",
        form.mail(),
        form.fullName(),
        form.partner(),
        Arrays.stream(Role.values())
            .map(role -> choice(role, form.roles().contains(role)))
            .toList(),
        "",
        false,
        "",
        false,
        false,
        "",
        problems,
        "",
        "");
  }

  private static List<Choice> roles(Account account) {
    return Arrays.stream(Role.values())
        .map(role -> choice(role, account.roles().contains(role)))
        .toList();
  }

  private static Choice choice(Role role, boolean chosen) {
    return new Choice(role.name(), role.words(), role.part(), chosen, false);
  }

  private String factor(Holder holder) {
    if (!holder.needsSecondFactor()) {
      return holder.secondFactorWaived()
          ? "Waived: made-up people only"
          : "Not asked for: sees nobody";
    }
    int keys = passkeys.of(holder.account()).size();
    if (authenticators.has(holder.account())) {
      return keys == 0 ? "Authenticator app" : "Authenticator app, and passkeys: " + keys;
    }
    return keys == 0 ? "To be set up at the next sign-in" : "Passkeys: " + keys;
  }
}
