package onward.imports.rows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import onward.facts.Compared;
import onward.facts.Compared.Change;
import onward.facts.Entry;
import onward.facts.Fact;
import onward.facts.Facts;
import onward.facts.Source;
import onward.facts.SourceId;
import onward.imports.Desk;
import onward.imports.Difference;
import onward.imports.Outcome;
import onward.imports.PlannedLine;
import onward.imports.Progress.Step;
import onward.imports.read.Problem;
import onward.imports.rows.Understood.Bad;
import onward.imports.rows.Understood.Good;
import onward.matching.Answer.Certain;
import onward.matching.Answer.Nobody;
import onward.matching.Answer.Unsure;

/** Rows that say facts about people already known: each finds its person, or does not. */
public final class FactDestination<F extends Fact> implements Destination<List<F>> {
  private static final List<Change> RISING =
      List.of(Change.UNCHANGED, Change.OLDER, Change.NEW, Change.CHANGED);

  private final Facts<F> door;

  public FactDestination(Facts<F> door) {
    this.door = door;
  }

  @Override
  public Finder<List<F>> finder(Desk desk, int all) {
    var done = new AtomicInteger();
    return rows ->
        rows.parallelStream()
            .map(row -> {
              desk.progress().at(Step.MATCHING, done.getAndIncrement(), all);
              return planned(row, desk);
            })
            .toList();
  }

  @Override
  public void speaksOf(PlannedRow<List<F>> row, LongConsumer things) {
    var person = row.line().person();
    if (person != null) {
      said(row).forEach(fact -> things.accept(person.value() * 31 + fact.key().hashCode()));
    }
  }

  /** Says of every row that found its person whether it tells anything new. */
  @Override
  public List<PlannedRow<List<F>>> plan(List<PlannedRow<List<F>>> planned, Desk desk) {
    var found = planned.stream().filter(FactDestination::applied).toList();
    var compared = door.compare(desk.authority(), desk.moment(), entries(found)).iterator();
    var result = new ArrayList<PlannedRow<List<F>>>(planned.size());
    for (var row : planned) {
      result.add(applied(row) ? withChange(row, compared) : row);
    }
    return result;
  }

  @Override
  public void apply(Source source, List<PlannedRow<List<F>>> plan) {
    door.record(source, entries(plan.stream().filter(row -> toldOf(row)).toList()));
  }

  @Override
  public Set<Integer> undo(SourceId undone, Source by) {
    var left = Set.copyOf(door.changedSince(by.authority(), undone));
    door.undo(undone, by);
    return left;
  }

  private PlannedRow<List<F>> planned(Understood<List<F>> row, Desk desk) {
    return switch (row) {
      case Bad<List<F>> bad -> Matched.refused(bad);
      case Good<List<F>> good -> matched(good, desk);
    };
  }

  private PlannedRow<List<F>> matched(Good<List<F>> good, Desk desk) {
    var decision = desk.decisions().of(good.who());
    var line =
        decision.isPresent()
            ? Matched.decided(good, decision.get())
            : switch (desk.people().find(good.who())) {
              case Certain certain -> Matched.found(good, certain.person());
              case Unsure unsure -> Matched.review(good, unsure);
              case Nobody nobody -> Matched.nobody(good, nobody, desk.campaign());
            };
    return new PlannedRow<>(line, good.said());
  }

  /** What is known already, and what is older than it, counts when that is taken back. */
  private static <R> boolean toldOf(PlannedRow<R> row) {
    return applied(row) || row.line().outcome() == Outcome.UNCHANGED;
  }

  private static <R> boolean applied(PlannedRow<R> row) {
    return row.line().outcome() == Outcome.APPLIED;
  }

  private PlannedRow<List<F>> withChange(PlannedRow<List<F>> row, Iterator<Compared<F>> compared) {
    if (said(row).isEmpty()) {
      return new PlannedRow<>(
          row.line().with(Outcome.UNCHANGED, PlannedLine.NOTHING_SAID), row.said());
    }
    var change = Change.UNCHANGED;
    var differences = new ArrayList<Difference>();
    var flags = new ArrayList<Problem>();
    for (int i = 0; i < said(row).size(); i++) {
      var one = compared.next();
      change = more(change, one.change());
      differences.addAll(differences(one));
      flags.addAll(contradiction(one));
    }
    return new PlannedRow<>(row.line().as(change).changing(differences).flagged(flags), row.said());
  }

  /** Two rows that say different things of one day: neither is refused, and it is not hidden. */
  private static <F extends Fact> List<Problem> contradiction(Compared<F> compared) {
    var rival = compared.rival();
    return rival == null || !compared.contradicted()
        ? List.of()
        : List.of(
            new Problem(
                "Line "
                    + rival.line()
                    + " of this list says otherwise of the same thing. Of the two the one with the"
                    + " latest date stands; where the dates are the same, the one that says more.",
                "",
                "",
                "Ask the sender which of the two lines is right."));
  }

  /** Of what two facts of a row do the one that does more. */
  private static Change more(Change one, Change other) {
    return RISING.indexOf(one) < RISING.indexOf(other) ? other : one;
  }

  private static <F extends Fact> List<Difference> differences(Compared<F> compared) {
    var before = compared.before();
    return compared.change() == Change.CHANGED && before != null
        ? Difference.between((Record) before.fact(), (Record) compared.entry().fact())
        : List.of();
  }

  private List<Entry<F>> entries(List<PlannedRow<List<F>>> rows) {
    var entries = new ArrayList<Entry<F>>();
    for (var row : rows) {
      var person = row.line().person();
      if (person != null) {
        said(row).forEach(fact -> entries.add(new Entry<>(person, fact, row.line().line())));
      }
    }
    return entries;
  }

  private static <F> List<F> said(PlannedRow<List<F>> row) {
    var said = row.said();
    return said == null ? List.of() : said;
  }
}
