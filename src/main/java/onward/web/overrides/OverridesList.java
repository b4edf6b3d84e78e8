package onward.web.overrides;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.facts.AuthorityCode;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.guarantee.Guarantees;
import onward.guarantee.Standing;
import onward.overrides.Overrides;
import onward.overrides.StatusOverride;
import onward.people.People;
import onward.tables.CsvOut;
import onward.web.Address;
import onward.web.Paging;
import onward.web.StatusTag;
import onward.web.Today;
import onward.web.Words;
import onward.web.govuk.Choice;
import onward.web.overrides.OverridesPage.OverrideRow;
import onward.web.rights.Veil;
import org.springframework.stereotype.Component;

/** Everybody's overrides, the latest first. */
@Component
class OverridesList {
  private static final Address PATH = Address.of("/overrides");

  private final Overrides overrides;
  private final Guarantees guarantees;
  private final People people;
  private final Today today;
  private final Veil veil;

  OverridesList(Overrides overrides, Guarantees guarantees, People people, Today today, Veil veil) {
    this.overrides = overrides;
    this.guarantees = guarantees;
    this.people = people;
    this.today = today;
    this.veil = veil;
  }

  OverridesPage page(AuthorityCode authority, OverrideState state, int page) {
    var all = all(authority);
    var fitting = all.stream().filter(known -> state.fits(known.fact(), today.day())).toList();
    var shown = fitting.stream().skip(Paging.offset(page)).limit(Paging.SIZE).toList();
    long inForce = all.stream().filter(known -> known.fact().on(today.day())).count();
    return new OverridesPage(
        "Overrides: " + Words.number(inForce) + " in force",
        all.isEmpty(),
        Arrays.stream(OverrideState.values())
            .map(one -> Choice.of(one.name(), one.words(), state.name()))
            .toList(),
        address("/overrides.csv", state).toString(),
        rows(authority, shown),
        new Paging(page, fitting.size(), address("/overrides", state)));
  }

  /** The same, all of them, as a file. */
  void write(AuthorityCode authority, OverrideState state, OutputStream out) {
    var fitting =
        all(authority).stream().filter(known -> state.fits(known.fact(), today.day())).toList();
    try (var csv =
        CsvOut.to(
            out,
            "Name",
            "Cohort",
            "Status given",
            "Facts",
            "Reason",
            "By",
            "From",
            "To",
            "State",
            "Sharing")) {
      var sharing = veil.sharing();
      var rows = rows(authority, fitting);
      for (int i = 0; i < rows.size(); i++) {
        var cells = Arrays.copyOf(rows.get(i).cells(), 10);
        cells[9] = sharing.apply(fitting.get(i).person());
        csv.row(cells);
      }
    }
  }

  private static Address address(String path, OverrideState state) {
    return PATH.at(path).and("state", state == OverrideState.ANY ? "" : state.name());
  }

  private List<Known<StatusOverride>> all(AuthorityCode authority) {
    var hidden = veil.hidden();
    return overrides.all(authority, today.day()).stream()
        .filter(one -> !hidden.contains(one.person()))
        .sorted(
            Comparator.comparing((Known<StatusOverride> one) -> one.fact().since())
                .reversed()
                .thenComparing(Known::person))
        .toList();
  }

  private List<OverrideRow> rows(AuthorityCode authority, List<Known<StatusOverride>> shown) {
    var standing = new HashMap<PersonId, Standing>();
    guarantees.all(authority, today.campaign()).forEach(one -> standing.put(one.person(), one));
    var names = names(authority, shown);
    return shown.stream().map(one -> row(one, names, standing, today.day())).toList();
  }

  private Map<PersonId, String> names(
      AuthorityCode authority, List<Known<StatusOverride>> overridden) {
    var names = new HashMap<PersonId, String>();
    people
        .about(authority, overridden.stream().map(Known::person).distinct().toList())
        .forEach(known -> names.put(known.person(), known.fact().name()));
    return names;
  }

  private OverrideRow row(
      Known<StatusOverride> known,
      Map<PersonId, String> names,
      Map<PersonId, Standing> standings,
      LocalDate day) {
    var override = veil.told(known.fact());
    var standing = standings.get(known.person());
    return new OverrideRow(
        "/people/" + known.person().value(),
        names.getOrDefault(known.person(), "somebody unknown"),
        standing == null ? "" : standing.cohort().words(),
        StatusTag.of(override.code()),
        standing == null || !override.on(day) ? "" : factsAlone(standing),
        Words.sentence(override.reason()),
        override.author(),
        Words.day(override.since()),
        override.until().isBefore(override.since()) ? "taken back" : Words.day(override.until()),
        OverrideState.of(override, day).words());
  }

  /** The end of the sentence that the rule gives for an override. */
  private static String factsAlone(Standing standing) {
    var because = standing.decision().because();
    int at = because.lastIndexOf("The facts alone say:");
    return at < 0 ? "" : because.substring(at);
  }
}
