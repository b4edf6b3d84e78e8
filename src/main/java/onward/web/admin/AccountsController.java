package onward.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onward.access.Account;
import onward.access.Holder;
import onward.access.Right;
import onward.access.Role;
import onward.web.Address;
import onward.web.Pages;
import onward.web.Searches;
import onward.web.govuk.ErrorLink;
import onward.web.rights.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** People and roles. */
@Controller
@Needs(Right.RUN_ACCOUNTS)
@RequestMapping(AccountDesk.PATH)
class AccountsController {
  private static final String ONE = "/{key:[0-9a-f-]{36}}";
  private static final String PAGE = "admin/account";

  private final Pages pages;
  private final AccountsList list;
  private final AccountDesk desk;
  private final Searches searches;

  AccountsController(Pages pages, AccountsList list, AccountDesk desk, Searches searches) {
    this.pages = pages;
    this.list = list;
    this.desk = desk;
    this.searches = searches;
  }

  @GetMapping
  View all(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @RequestParam(required = false) @Nullable Role role,
      @RequestParam(required = false) @Nullable AccountState state,
      @RequestParam(defaultValue = "0") int search,
      @RequestParam(defaultValue = "1") int page) {
    var filter = new AccountsList.Filter(role, state, search, searches.words(session, search));
    return pages.show("admin/accounts", list.page(account.authority(), filter, page));
  }

  /** Takes the filters and what was searched for; a name stays out of the address. */
  @PostMapping("/filter")
  View filter(
      HttpSession session,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String words) {
    var kept = words.isBlank() ? "" : searches.keep(session, words.strip());
    return new RedirectView(
        Address.of(AccountDesk.PATH)
            .and("role", role)
            .and("state", state)
            .and("search", kept)
            .toString());
  }

  @GetMapping("/accounts.csv")
  void download(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @RequestParam(required = false) @Nullable Role role,
      @RequestParam(required = false) @Nullable AccountState state,
      @RequestParam(defaultValue = "0") int search,
      HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"accounts.csv\"");
    var filter = new AccountsList.Filter(role, state, search, searches.words(session, search));
    list.write(account.authority(), filter, response.getOutputStream());
  }

  @GetMapping("/new")
  View invite() {
    return pages.show(PAGE, desk.empty(AccountForm.EMPTY, List.of()));
  }

  @PostMapping("/new")
  View invite(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String mail,
      @RequestParam(name = "full-name", defaultValue = "") String fullName,
      @RequestParam(defaultValue = "") Set<Role> roles,
      @RequestParam(defaultValue = "") String partner,
      HttpServletRequest request) {
    var form = new AccountForm(mail, fullName, roles, partner);
    var problems = new ArrayList<>(desk.problems(form, true));
    if (problems.isEmpty()) {
      var added = desk.add(account, form);
      if (added.isPresent()) {
        var holder = find(account, AccountDesk.key(added.get()));
        return linked(holder, account, request);
      }
      problems.add(new ErrorLink("Somebody signs in with this address already", "#mail"));
    }
    return pages.show(PAGE, desk.empty(form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @GetMapping(ONE)
  View one(@AuthenticationPrincipal Account account, @PathVariable String key) {
    return pages.show(PAGE, desk.page(find(account, key), account, List.of(), "", ""));
  }

  @PostMapping(ONE)
  View change(
      @AuthenticationPrincipal Account account,
      @PathVariable String key,
      @RequestParam(name = "full-name", defaultValue = "") String fullName,
      @RequestParam(defaultValue = "") Set<Role> roles,
      @RequestParam(defaultValue = "") String partner,
      @RequestParam(defaultValue = "") String seen) {
    var holder = notOwn(account, key);
    var form = new AccountForm("", fullName, roles, partner);
    var problems = desk.problems(form, false);
    if (!problems.isEmpty()) {
      return pages.show(
          PAGE, desk.page(holder, account, problems, "", ""), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (!desk.change(account, holder.account(), form, seen)) {
      return pages.show(PAGE, desk.beaten(find(account, key), account, form), HttpStatus.CONFLICT);
    }
    return pages.show(
        PAGE,
        desk.page(
            find(account, key), account, List.of(), "", "Saved. Their open sessions were ended."));
  }

  @PostMapping(ONE + "/link")
  View link(
      @AuthenticationPrincipal Account account,
      @PathVariable String key,
      HttpServletRequest request) {
    return linked(find(account, key), account, request);
  }

  private View linked(Holder holder, Account account, HttpServletRequest request) {
    var purpose = AccountDesk.purpose(holder);
    var link = desk.link(holder, purpose, account, request.getLocalPort());
    var told =
        link.isEmpty()
            ? "A link was sent by mail."
            : "Give them this link. It is shown this once, and opens once, within %s."
                .formatted(purpose.within());
    return pages.show(PAGE, desk.page(holder, account, List.of(), link, told));
  }

  @PostMapping(ONE + "/disable")
  View disable(
      @AuthenticationPrincipal Account account,
      @PathVariable String key,
      @RequestParam(defaultValue = "") String seen) {
    return opened(account, key, desk.disable(account, notOwn(account, key).account(), seen));
  }

  @PostMapping(ONE + "/enable")
  View enable(
      @AuthenticationPrincipal Account account,
      @PathVariable String key,
      @RequestParam(defaultValue = "") String seen) {
    return opened(account, key, desk.enable(account, find(account, key).account(), seen));
  }

  private View opened(Account account, String key, boolean first) {
    var holder = find(account, key);
    var form =
        new AccountForm(
            "", holder.account().fullName(), holder.account().roles(), holder.account().partner());
    return first
        ? back(key)
        : pages.show(PAGE, desk.beaten(holder, account, form), HttpStatus.CONFLICT);
  }

  @PostMapping(ONE + "/unlock")
  View unlock(@AuthenticationPrincipal Account account, @PathVariable String key) {
    desk.unlock(account, find(account, key).account());
    return back(key);
  }

  /** Lets somebody set up their second factor anew. */
  @PostMapping(ONE + "/anew")
  View anew(@AuthenticationPrincipal Account account, @PathVariable String key) {
    desk.anew(account, notOwn(account, key).account());
    return back(key);
  }

  private static View back(String key) {
    return new RedirectView(AccountDesk.PATH + "/" + key);
  }

  private Holder find(Account account, String key) {
    return desk.find(account.authority(), key)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** One's own account is changed by another administrator: nobody gives roles to themselves. */
  private Holder notOwn(Account account, String key) {
    var holder = find(account, key);
    if (holder.account().userName().equals(account.userName())) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
    return holder;
  }
}
