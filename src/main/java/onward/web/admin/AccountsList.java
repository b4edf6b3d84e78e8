package onward.web.admin;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import onward.access.Accounts;
import onward.access.Holder;
import onward.access.Role;
import onward.facts.AuthorityCode;
import onward.partners.Partners;
import onward.tables.CsvOut;
import onward.web.Address;
import onward.web.Chosen;
import onward.web.Paging;
import onward.web.Words;
import onward.web.govuk.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of accounts, for the page and the file. */
@Component
class AccountsList {
  /**
   * Which accounts a list shows.
   *
   * @param search number of the words searched for in this session, 0 for none
   * @param words those words
   */
  record Filter(@Nullable Role role, @Nullable AccountState state, int search, String words) {
    boolean fits(Holder holder) {
      var account = holder.account();
      var text = (account.fullName() + " " + account.userName()).toLowerCase(Locale.UK);
      return (role == null || account.roles().contains(role))
          && (state == null || AccountState.of(holder) == state)
          && Arrays.stream(words.toLowerCase(Locale.UK).split("\\s+")).allMatch(text::contains);
    }

    Address address() {
      return Address.of(AccountDesk.PATH)
          .and("role", role == null ? "" : role.name())
          .and("state", state == null ? "" : state.name())
          .and("search", search == 0 ? "" : search);
    }
  }

  private final Accounts accounts;
  private final Partners partners;

  AccountsList(Accounts accounts, Partners partners) {
    this.accounts = accounts;
    this.partners = partners;
  }

  AccountsPage page(AuthorityCode authority, Filter filter, int page) {
    var fitting = fitting(authority, filter);
    var address = filter.address();
    return new AccountsPage(
        Words.count(fitting.size(), "account", "accounts"),
        roles(filter.role()),
        states(filter.state()),
        chosen(filter),
        fitting.stream().skip(Paging.offset(page)).limit(Paging.SIZE).map(this::row).toList(),
        new Paging(page, fitting.size(), address),
        address.at(AccountDesk.PATH + "/accounts.csv").toString());
  }

  void write(AuthorityCode authority, Filter filter, OutputStream out) {
    try (var csv =
        CsvOut.to(out, "User name", "Name", "Roles", "Partner", "State", "Last signed in")) {
      for (var holder : fitting(authority, filter)) {
        var row = row(holder);
        csv.row(
            row.userName(),
            row.name(),
            row.roles(),
            holder.account().partner(),
            row.state(),
            holder.lastSignedIn());
      }
    }
  }

  private List<Holder> fitting(AuthorityCode authority, Filter filter) {
    return accounts.all(authority).stream().filter(filter::fits).toList();
  }

  private AccountsPage.Row row(Holder holder) {
    var account = holder.account();
    var last = holder.lastSignedIn();
    return new AccountsPage.Row(
        AccountDesk.PATH + "/" + AccountDesk.key(account),
        account.fullName(),
        account.userName(),
        account.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", ")),
        partner(account.partner()),
        AccountState.of(holder).words(),
        last == null ? "" : Words.moment(last));
  }

  private String partner(String key) {
    return key.isEmpty() || partners.known(key)
        ? partners.name(key)
        : key + " (not in the register)";
  }

  private static List<Choice> roles(@Nullable Role chosen) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Any", chosen == null));
    for (var role : Role.values()) {
      choices.add(new Choice(role.name(), role.words(), role == chosen));
    }
    return choices;
  }

  private static List<Choice> states(@Nullable AccountState chosen) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Any", chosen == null));
    for (var state : AccountState.values()) {
      choices.add(new Choice(state.name(), state.words(), state == chosen));
    }
    return choices;
  }

  private static List<Chosen> chosen(Filter filter) {
    var chosen = new ArrayList<Chosen>();
    var address = filter.address();
    var role = filter.role();
    var state = filter.state();
    if (role != null) {
      chosen.add(new Chosen(role.words(), address.without("role").toString()));
    }
    if (state != null) {
      chosen.add(new Chosen(state.words(), address.without("state").toString()));
    }
    if (!filter.words().isEmpty()) {
      chosen.add(new Chosen("“" + filter.words() + "”", address.without("search").toString()));
    }
    return chosen;
  }
}
