package onward.imports.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import onward.imports.Template;
import onward.imports.read.Column;
import onward.imports.read.Headings;
import onward.imports.read.Problem;
import onward.imports.read.Row;
import onward.imports.read.Unreadable;
import onward.imports.rows.Destination;
import onward.imports.rows.ListKind;
import onward.imports.rows.Received;
import onward.imports.rows.Understood;
import onward.partners.Partners;
import onward.people.Identity;

/** A kind of list that comes as a table: recognised by its headings, understood row by row. */
public abstract class CsvList<R> implements ListKind<R> {
  private final String word;
  private final Destination<R> destination;
  private final Partners partners;

  CsvList(String word, Destination<R> destination, Partners partners) {
    this.word = word;
    this.destination = destination;
    this.partners = partners;
  }

  @Override
  public final String word() {
    return word;
  }

  @Override
  public final Destination<R> destination() {
    return destination;
  }

  /** The columns of this kind beyond the identity columns, in the order of the template. */
  public abstract List<Column> columns();

  /** The columns that no other kind of list has. */
  abstract List<String> telling();

  /** A filled row for the template, by heading; the rest stay empty. */
  public abstract Map<String, String> example();

  /** What the row says; every problem is noted on the row. */
  abstract R understand(Row row, Providers providers, Received file);

  /** Whether rows are about people. */
  boolean aboutPeople() {
    return true;
  }

  @Override
  public int fits(Received file) {
    var table = file.table();
    if (table == null) {
      return 0;
    }
    var plain = table.headings().stream().map(Column::plain).toList();
    int telling = 0;
    int own = 0;
    for (var column : columns()) {
      if (plain.stream().anyMatch(column::means)) {
        own++;
        telling += telling().contains(column.name()) ? 1 : 0;
      }
    }
    return telling == 0 ? weakFit(own) : 10 * telling + own;
  }

  /** How well a table fits that has none of the telling columns. */
  int weakFit(int ownColumns) {
    return 0;
  }

  @Override
  public List<Understood<R>> read(Received file) throws Unreadable {
    var table = Objects.requireNonNull(file.table());
    var headings = Headings.find(table, allColumns());
    var providers = new Providers(partners);
    var rows = new ArrayList<Understood<R>>(table.lines().size());
    for (var line : table.lines()) {
      rows.add(understood(new Row(table, headings, line), providers, file));
    }
    if (rows.isEmpty()) {
      throw new Unreadable(
          table.headingLine(),
          List.of(
              Problem.ofFile(
                  "The list has headings but no rows.",
                  "Send the list again with its rows, or nothing if there is nothing to tell.")));
    }
    return rows;
  }

  @Override
  public Optional<Template> template() {
    var headings = templateColumns().map(Column::name).toList();
    var filled = example();
    return Optional.of(
        new Template(
            word, headings, headings.stream().map(name -> filled.getOrDefault(name, "")).toList()));
  }

  private Stream<Column> templateColumns() {
    return aboutPeople()
        ? Stream.concat(IdentityColumns.COMMON.stream(), columns().stream())
        : columns().stream();
  }

  /** The identity columns, where rows are about people, and the list's own. */
  public List<Column> allColumns() {
    var identity = aboutPeople() ? IdentityColumns.ALL.stream() : Stream.<Column>empty();
    var own = columns().stream().map(Column::name).toList();
    return Stream.concat(identity.filter(c -> !own.contains(c.name())), columns().stream())
        .toList();
  }

  private Understood<R> understood(Row row, Providers providers, Received file) {
    var who = aboutPeople() ? IdentityColumns.read(row) : Identity.NOBODY;
    var said = understand(row, providers, file);
    return row.problems().isEmpty()
        ? new Understood.Good<>(row.line(), who, said, List.copyOf(row.flags()))
        : new Understood.Bad<>(row.line(), name(who), List.copyOf(row.problems()));
  }

  private static String name(Identity who) {
    return (who.forename() + " " + who.surname()).strip();
  }
}
