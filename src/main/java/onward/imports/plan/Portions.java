package onward.imports.plan;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import onward.imports.Desk;
import onward.imports.PlannedLine;
import onward.imports.keep.Contents;
import onward.imports.read.Unreadable;
import onward.imports.rows.Destination;
import onward.imports.rows.ListKind;
import onward.imports.rows.PlannedRow;
import onward.imports.rows.Received;
import onward.imports.rows.Understood;
import onward.imports.rows.UnderstoodRows;
import org.jspecify.annotations.Nullable;

/**
 * A file whose kind is known, its rows read, found and planned a portion at a time: how long it is
 * never matters to memory. While one portion is worked on, the next is read.
 */
public final class Portions<R> implements Opening {
  /** So many rows are in memory at once, three times over: read, made ready and worked on. */
  static final int ROWS = 5_000;

  private final ListKind<R> kind;
  private final Received file;
  private final Desk desk;
  private final UnderstoodRows<R> understood;
  private Destination.@Nullable Finder<R> finder;

  private Portions(ListKind<R> kind, Received file, Desk desk, UnderstoodRows<R> understood) {
    this.kind = kind;
    this.file = file;
    this.desk = desk;
    this.understood = understood;
  }

  static <R> Portions<R> of(ListKind<R> kind, Received file, Desk desk, IntPredicate wanted)
      throws Unreadable {
    return new Portions<>(kind, file, desk, kind.read(file, wanted, desk.campaign()));
  }

  /** The contract's word for the list. */
  public String kind() {
    return kind.word();
  }

  /** How many rows the file has. */
  public int rows() {
    return understood.count();
  }

  /**
   * What the list says, as a print told from its rows alone; empty where it takes more than that.
   */
  Optional<String> contents() {
    if (!kind.destination().aboutPeople()) {
      return Optional.empty();
    }
    var contents = new Contents();
    read(_ -> true).rows().forEach(row -> contents.add(Plan.said(row)));
    return Optional.of(contents.print());
  }

  /** All rows that are wanted, found at once. */
  Attempt.Found<R> whole() {
    return new Attempt.Found<>(kind, found(understood.rows().toList()));
  }

  /** Finds and plans every row; the plans of the portions are handed over in turn. */
  public void plan(Consumer<Plan<R>> each) {
    inTurn(understood.rows(), this::found, rows -> each.accept(planned(rows)));
  }

  /**
   * Plans every row again that was planned before.
   *
   * @param apart the lines that are left to {@link #again(int[], Recall, Consumer)}
   */
  public void again(IntPredicate apart, Recall recall, Consumer<Again<R>> each) {
    var rows = understood.rows().filter(row -> !apart.test(row.line()));
    inTurn(rows, portion -> portion, portion -> each.accept(again(portion, recall)));
  }

  /** Plans these lines again, together. */
  public void again(int[] lines, Recall recall, Consumer<Again<R>> each) {
    var wanted = new BitSet();
    for (int line : lines) {
      wanted.set(line);
    }
    each.accept(again(read(wanted::get).rows().toList(), recall));
  }

  private UnderstoodRows<R> read(IntPredicate wanted) {
    try {
      return kind.read(file, wanted, desk.campaign());
    } catch (Unreadable changed) {
      throw new IllegalStateException("What was read once can be read again", changed);
    }
  }

  /**
   * Where what was planned before is looked up.
   *
   * @param lines the lines of a plan by their numbers
   * @param people whether whom each row is about may be taken from there
   */
  public record Recall(
      Function<Collection<Integer>, Map<Integer, PlannedLine>> lines, boolean people) {}

  private Again<R> again(List<Understood<R>> rows, Recall recall) {
    var before = recall.lines.apply(rows.stream().map(Understood::line).toList());
    Optional<List<PlannedRow<R>>> recalled =
        recall.people && kind.destination().aboutPeople()
            ? Recalled.rows(rows, before)
            : Optional.empty();
    return new Again<>(planned(recalled.orElseGet(() -> found(rows))), before);
  }

  private List<PlannedRow<R>> found(List<Understood<R>> rows) {
    if (finder == null) {
      finder = kind.destination().finder(desk, understood.count());
    }
    return finder.find(rows);
  }

  private Plan<R> planned(List<PlannedRow<R>> found) {
    return new Plan<>(kind, kind.destination().plan(found, desk));
  }

  private <P> void inTurn(
      Stream<Understood<R>> rows,
      Function<List<Understood<R>>, List<P>> ready,
      Consumer<List<P>> each) {
    int atOnce = kind.destination().inPortions() ? ROWS : Integer.MAX_VALUE;
    new Ahead<>(rows.iterator(), atOnce, ready).each(each);
  }
}
