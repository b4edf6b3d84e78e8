package onward.imports.lists;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import onward.imports.cells.FooterRule;
import onward.imports.lists.Providers.Sent;
import onward.imports.read.Headings;
import onward.imports.read.Problem;
import onward.imports.read.Row;
import onward.imports.read.Table;
import onward.imports.read.Template;
import onward.imports.read.Unreadable;
import onward.imports.rows.Destination;
import onward.imports.rows.ListKind;
import onward.imports.rows.Received;
import onward.imports.rows.Understood;
import onward.imports.rows.Understood.Bad;
import onward.imports.rows.UnderstoodRows;
import onward.partners.Partners;
import onward.people.Identity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A kind of list that comes as a table: recognised by its headings, understood row by row. */
public abstract class CsvList<R> implements ListKind<R> {
  private static final int TELLING = 10;
  private static final Logger LOG = LoggerFactory.getLogger(CsvList.class);

  private final Layout layout;
  private final Destination<R> destination;
  private final Partners partners;

  CsvList(Layout layout, Destination<R> destination, Partners partners) {
    this.layout = layout;
    this.destination = destination;
    this.partners = partners;
  }

  @Override
  public final String word() {
    return layout.word();
  }

  @Override
  public final Destination<R> destination() {
    return destination;
  }

  public final Layout layout() {
    return layout;
  }

  @Override
  public final List<String> columns() {
    return layout.allColumns().stream().map(column -> column.name()).toList();
  }

  @Override
  public final Set<String> headings() {
    return layout.allColumns().stream()
        .flatMap(column -> column.plain().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public final Optional<String> column(String plainHeading) {
    return layout.meant(plainHeading);
  }

  /** The column that the sender stands for where a list has none; null where there is no such. */
  @Nullable Sent sent() {
    return null;
  }

  /** What the row says; every problem is noted on the row. */
  abstract R understand(Row row, Providers providers, Received file);

  @Override
  public int fits(Received file) {
    var table = file.table();
    if (table == null) {
      return 0;
    }
    int own = (int) layout.own(table.plainHeadings());
    int telling = (int) layout.telling(table.plainHeadings());
    return telling == 0 ? weakFit(own) : TELLING * telling + own;
  }

  /** How well a table fits that has none of the telling columns. */
  int weakFit(int ownColumns) {
    return 0;
  }

  @Override
  public UnderstoodRows<R> read(Received file, IntPredicate wanted) throws Unreadable {
    var table = Objects.requireNonNull(file.table());
    var providers = new Providers(partners, file.authority());
    var found = Headings.find(table, layout.allColumns());
    var sent = sent();
    var headings = sent == null ? found : providers.sent(sent, found, file);
    if (table.lines().count() == 0) {
      throw new Unreadable(
          table.headingLine(),
          List.of(
              Problem.ofFile(
                  "The list has headings but no rows.",
                  "Send the list again with its rows, or nothing if there is nothing to tell.")));
    }
    return new UnderstoodRows<>(
        table.lines().count(),
        table.lines().stream()
            .filter(line -> wanted.test(line.number()))
            .map(line ->
                nobodys(line, table)
                    .<Understood<R>>map(why -> new Bad<>(line.number(), "", List.of(why)))
                    .orElseGet(() -> understood(new Row(table, headings, line), providers, file))));
  }

  /** Why a line says nothing of anybody, if it is no row of the list. */
  private static Optional<Problem> nobodys(Table.Line line, Table table) {
    if (line.cells().equals(table.headings())) {
      return Optional.of(
          Problem.ofFile(
              "The headings stand here once more.",
              "Nothing, if two lists were put together; otherwise take the line out."));
    }
    return FooterRule.footer(line.cells())
        ? Optional.of(
            Problem.ofFile("This is a line under the list that counts its rows.", "Nothing."))
        : Optional.empty();
  }

  @Override
  public Optional<Template> template() {
    return Optional.of(layout.template());
  }

  private Understood<R> understood(Row row, Providers providers, Received file) {
    try {
      return read(row, providers, file);
    } catch (RuntimeException fault) {
      // one row that we cannot cope with keeps none of the others back
      LOG.error("Line {} of {} could not be understood", row.line(), word(), fault);
      return new Bad<>(row.line(), "", List.of(Problem.OURS));
    }
  }

  private Understood<R> read(Row row, Providers providers, Received file) {
    var who = layout.people() ? IdentityColumns.read(row) : Identity.NOBODY;
    var said = understand(row, providers, file);
    return row.problems().isEmpty()
        ? new Understood.Good<>(row.line(), who, said, List.copyOf(row.flags()))
        : new Bad<>(row.line(), name(who), List.copyOf(row.problems()));
  }

  private static String name(Identity who) {
    return (who.forename() + " " + who.surname()).strip();
  }
}
