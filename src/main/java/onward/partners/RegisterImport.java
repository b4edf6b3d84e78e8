package onward.partners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes a register in: the good lines are added or replace what their record said before, the bad
 * ones are reported, each with all that is wrong. The same file again changes nothing, and a line
 * that a newer file leaves out stays.
 */
@Component
public class RegisterImport {
  private final PartnerTable table;
  private final Partners partners;

  RegisterImport(PartnerTable table, Partners partners) {
    this.table = table;
    this.partners = partners;
  }

  /**
   * A line of a register.
   *
   * @param line as the user counts it
   * @param cells in the order of the headings
   */
  public record Row(int line, List<String> cells) {}

  /** What taking these lines in would do; nothing is written. */
  public List<RegisterLine> check(RegisterKind kind, List<String> headings, Iterable<Row> rows) {
    return weigh(kind, headings, rows).lines;
  }

  /** Takes the lines in, all in one transaction; says of each what became of it. */
  @Transactional
  public List<RegisterLine> take(RegisterKind kind, List<String> headings, Iterable<Row> rows) {
    var weighed = weigh(kind, headings, rows);
    if (!weighed.written.isEmpty()) {
      table.put(List.copyOf(weighed.written.values()));
      readAgain();
    }
    return weighed.lines;
  }

  private record Weighed(List<RegisterLine> lines, Map<String, Partner> written) {}

  private Weighed weigh(RegisterKind kind, List<String> headings, Iterable<Row> rows) {
    var columns = RegisterCells.columns(headings);
    var before =
        table.all().stream().collect(Collectors.toMap(Partner::record, partner -> partner));
    var firstLines = new HashMap<String, Integer>();
    var weighed = new Weighed(new ArrayList<>(), new HashMap<>());
    for (var row : rows) {
      var cells = new RegisterCells(columns, row.cells());
      var partner = partner(kind, cells);
      if (cells.problems().isEmpty()) {
        Integer first = firstLines.putIfAbsent(partner.record(), row.line());
        if (first != null) {
          cells.problem(
              kind == RegisterKind.ESTABLISHMENTS ? "URN" : "UKPRN",
              "is already on line " + first,
              "Take one of the two lines out.");
        }
      }
      weighed.lines.add(line(row, partner, cells, before.get(partner.record())));
      if (cells.problems().isEmpty() && !partner.equals(before.get(partner.record()))) {
        weighed.written.put(partner.record(), partner);
      }
    }
    return weighed;
  }

  private static Partner partner(RegisterKind kind, RegisterCells cells) {
    return switch (kind) {
      case ESTABLISHMENTS -> EstablishmentRule.partner(cells);
      case PROVIDERS -> ProviderRule.partner(cells);
    };
  }

  private static RegisterLine line(
      Row row, Partner partner, RegisterCells cells, @Nullable Partner before) {
    if (!cells.problems().isEmpty()) {
      return new RegisterLine(row.line(), RegisterLine.Outcome.REFUSED, "", cells.problems());
    }
    var outcome =
        before == null
            ? RegisterLine.Outcome.ADDED
            : partner.equals(before)
                ? RegisterLine.Outcome.UNCHANGED
                : RegisterLine.Outcome.CHANGED;
    return new RegisterLine(row.line(), outcome, partner.record(), List.of());
  }

  /** At once for what follows in this transaction, and again at its end, however it ends. */
  private void readAgain() {
    partners.changed();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            partners.changed();
          }
        });
  }
}
