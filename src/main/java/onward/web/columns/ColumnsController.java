package onward.web.columns;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.access.Account;
import onward.access.Right;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.imports.ImportFile;
import onward.imports.ImportFile.State;
import onward.imports.ImportId;
import onward.imports.Imports;
import onward.imports.LineQuery;
import onward.imports.ListFiles;
import onward.imports.PlannedLine;
import onward.imports.cells.WordRule;
import onward.imports.meaning.MeaningTable;
import onward.imports.read.Column;
import onward.imports.read.ContentRule;
import onward.imports.read.Lines;
import onward.imports.read.Table;
import onward.web.Pages;
import onward.web.edits.Edits;
import onward.web.govuk.Choice;
import onward.web.govuk.ErrorLink;
import onward.web.rights.Needs;
import onward.web.rights.RowVeil;
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

/** Puts right what a list's columns and words mean. */
@Controller
@Needs(Right.BRING_IN_LISTS)
@RequestMapping("/lists/{id:\\d{1,18}}/columns")
class ColumnsController {
  private static final String AS_IT_IS = "as it is";
  private static final String NOTHING = "nothing";

  /** Samples come from so many rows. */
  private static final int LOOKED_AT = 1_000;

  private final Pages pages;
  private final Imports imports;
  private final ListFiles files;
  private final MeaningTable meanings;
  private final RowVeil kept;
  private final Edits edits;
  private final Clock clock;

  ColumnsController(
      Pages pages,
      Imports imports,
      ListFiles files,
      MeaningTable meanings,
      RowVeil kept,
      Edits edits,
      Clock clock) {
    this.edits = edits;
    this.kept = kept;
    this.files = files;
    this.pages = pages;
    this.imports = imports;
    this.meanings = meanings;
    this.clock = clock;
  }

  @GetMapping
  View show(@AuthenticationPrincipal Account account, @PathVariable long id) {
    return show(find(account, id), Map.of(), HttpStatus.OK);
  }

  private View show(ImportFile file, Map<String, String> said, HttpStatus status) {
    var table = table(file);
    return pages.show(
        "columns/columns",
        new ColumnsPage(
            "/lists/" + file.id().value(),
            file.name(),
            file.senderName(),
            file.state() == State.PLANNED || file.state() == State.REFUSED,
            headings(file, seen(file, table), said),
            UnknownWords.of(unknown(file)),
            seen(file),
            status == HttpStatus.CONFLICT ? differing(file, table, said) : List.of()),
        status);
  }

  /** Keeps what was said, and makes the plan again. */
  @PostMapping
  View keep(
      @AuthenticationPrincipal Account account,
      @PathVariable long id,
      @RequestParam Map<String, String> said) {
    var file = find(account, id);
    var headings = table(file).apart();
    boolean first =
        edits.first(
            account.authority(),
            "meanings of " + file.meantBy(),
            said.getOrDefault("seen", ""),
            () -> seen(file),
            () -> keep(file, headings, said));
    if (!first) {
      return show(file, said, HttpStatus.CONFLICT);
    }
    var now = clock.instant();
    var desk = imports.desk(account.authority(), Campaign.on(London.day(now)), now);
    imports.planAgain(desk, file.id());
    return new RedirectView("/lists/" + id);
  }

  private void keep(ImportFile file, List<String> headings, Map<String, String> said) {
    var sender = file.meantBy();
    for (int i = 0; i < headings.size(); i++) {
      var means = said.getOrDefault("heading-" + i, AS_IT_IS);
      if (!means.equals(AS_IT_IS)) {
        meanings.heading(
            file.authority(), sender, headings.get(i), means.equals(NOTHING) ? "" : means);
      }
    }
    for (var word : UnknownWords.of(unknown(file))) {
      var means = said.getOrDefault(word.id(), "");
      if (!means.isEmpty()) {
        meanings.word(file.authority(), sender, word.column(), word.said(), means);
      }
    }
  }

  /** What the form is filled from. */
  private String seen(ImportFile file) {
    var known = meanings.of(file.authority(), file.meantBy());
    return Edits.print(new TreeMap<>(known.columns()), new TreeMap<>(known.words()));
  }

  /** What somebody else said meanwhile, where it differs from what the reader says. */
  private List<ErrorLink> differing(ImportFile file, Table table, Map<String, String> said) {
    var known = meanings.of(file.authority(), file.meantBy()).columns();
    var problems = new ArrayList<ErrorLink>();
    problems.add(
        new ErrorLink(
            "Somebody said what these columns mean while you did. What you chose is below: keep it"
                + " to put it in the place of theirs, or leave it.",
            ""));
    var headings = table.apart();
    for (int i = 0; i < headings.size(); i++) {
      var theirs = meaning(known.get(Column.plain(headings.get(i))));
      if (!theirs.equals(said.getOrDefault("heading-" + i, theirs))) {
        problems.add(
            new ErrorLink(
                "“" + headings.get(i) + "” is now taken for: " + theirs, "#heading-" + i));
      }
    }
    return problems;
  }

  private static String meaning(@Nullable String known) {
    return known == null ? AS_IT_IS : known.isEmpty() ? NOTHING : known;
  }

  /** The rows with a word that is not known, refused for it or not, as the reader sees them. */
  private Stream<PlannedLine> unknown(ImportFile file) {
    var unknown = new LineQuery(null, null, WordRule.UNKNOWN, 0, Integer.MAX_VALUE);
    var rows = kept.kept(file.authority());
    return imports.inOrder(file.authority(), file.id(), unknown).map(rows::seen);
  }

  /**
   * The beginning of the table without rows of which something is kept: samples come from the
   * others.
   */
  private Table seen(ImportFile file, Table table) {
    var hiding = kept.kept(file.authority());
    var head = table.lines().stream().limit(LOOKED_AT).toList();
    int last = head.isEmpty() ? 0 : head.getLast().number();
    var out =
        imports
            .inOrder(file.authority(), file.id(), LineQuery.ALL)
            .takeWhile(line -> line.line() <= last)
            .filter(line -> hiding.hidden().of(line) || hiding.unreachable().of(line))
            .map(PlannedLine::line)
            .collect(Collectors.toSet());
    return new Table(
        table.headingLine(),
        table.headings(),
        table.plainHeadings(),
        Lines.of(head.stream().filter(line -> !out.contains(line.number())).toList()));
  }

  private List<ColumnsPage.HeadingRow> headings(
      ImportFile file, Table table, Map<String, String> said) {
    var meant = meanings.of(file.authority(), file.meantBy());
    var taken = files.takenFor(file, table, meant);
    var known = meant.columns();
    var rows = new ArrayList<ColumnsPage.HeadingRow>();
    var headings = table.apart();
    for (int i = 0; i < headings.size(); i++) {
      var heading = headings.get(i);
      var chosen = said.getOrDefault("heading-" + i, meaning(known.get(Column.plain(heading))));
      var samples =
          ContentRule.samples(table, i).stream()
              .distinct()
              .limit(3)
              .collect(Collectors.joining(" · "));
      rows.add(
          new ColumnsPage.HeadingRow(
              "heading-" + i,
              heading.isBlank() ? "(no heading)" : heading,
              taken.get(i).words(),
              samples.length() > 80 ? samples.substring(0, 80) + "…" : samples,
              choices(chosen)));
    }
    return rows;
  }

  private List<Choice> choices(String chosen) {
    return Stream.concat(
            Stream.of(
                Choice.of(AS_IT_IS, "As it was taken", chosen),
                Choice.of(NOTHING, "Nothing: leave it out", chosen)),
            files.columns().stream().map(name -> Choice.of(name, name, chosen)))
        .toList();
  }

  private Table table(ImportFile file) {
    return files.table(file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ImportFile find(Account account, long id) {
    return imports
        .find(account.authority(), new ImportId(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
