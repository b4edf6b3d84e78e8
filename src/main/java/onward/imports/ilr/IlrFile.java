package onward.imports.ilr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onward.activity.Enrolment;
import onward.activity.Enrolments;
import onward.imports.lists.IdentityColumns;
import onward.imports.lists.Providers;
import onward.imports.read.Column;
import onward.imports.read.Headings;
import onward.imports.read.Lines;
import onward.imports.read.Problem;
import onward.imports.read.Row;
import onward.imports.read.Table;
import onward.imports.read.Unreadable;
import onward.imports.rows.Destination;
import onward.imports.rows.FactDestination;
import onward.imports.rows.ListKind;
import onward.imports.rows.Received;
import onward.imports.rows.Understood;
import onward.imports.rows.Understood.Bad;
import onward.imports.rows.Understood.Good;
import onward.imports.rows.UnderstoodRows;
import onward.imports.text.Bytes;
import onward.imports.xml.XmlElement;
import onward.imports.xml.XmlRecords;
import onward.partners.Partners;
import org.springframework.stereotype.Component;

/** An Individualised Learner Record: who has enrolled with a college or training provider. */
@Component
class IlrFile implements ListKind<List<Enrolment>> {
  private static final Set<String> ROOTS = Set.of("Message");
  private static final String LEARNER = "Learner";
  private static final String PROVIDER = "Provider";
  private static final List<Column> COLUMNS =
      Stream.concat(IlrLearner.COLUMNS.stream(), Stream.of(PROVIDER)).map(Column::new).toList();

  private final IlrRecordRule rule = new IlrRecordRule();
  private final Destination<List<Enrolment>> destination;
  private final Partners partners;

  IlrFile(Enrolments door, Partners partners) {
    this.destination = new FactDestination<>(door);
    this.partners = partners;
  }

  @Override
  public String word() {
    return "enrolments";
  }

  @Override
  public int fits(Received file) {
    return ROOTS.contains(file.root()) ? 1 : 0;
  }

  @Override
  public Destination<List<Enrolment>> destination() {
    return destination;
  }

  /** How many learners a file has, and the number of the provider who sent it. */
  private static final class Contents {
    private int learners;
    private String provider = "";
  }

  /** Each learner is read as the row is asked for. */
  @Override
  public UnderstoodRows<List<Enrolment>> read(Received file, IntPredicate wanted)
      throws Unreadable {
    var contents = contents(file.content());
    var learners = XmlRecords.again(file.content(), ROOTS, Set.of(LEARNER));
    var table = new Table(1, COLUMNS.stream().map(Column::name).toList(), Lines.of(List.of()));
    var headings = Headings.find(table, COLUMNS);
    var providers = new Providers(partners, file.authority());
    return new UnderstoodRows<>(
        contents.learners,
        IntStream.rangeClosed(1, contents.learners)
            .mapToObj(line -> new Numbered(line, learners.next()))
            .filter(one -> wanted.test(one.line()))
            .map(one -> {
              var learner = IlrLearner.of(IlrNames.today(one.learner()), rule);
              var cells = new ArrayList<>(learner.cells());
              cells.add(contents.provider);
              var row = new Row(table, headings, new Table.Line(one.line(), cells));
              return understood(learner, row, providers).naming(IlrFile::element);
            }));
  }

  private record Numbered(int line, XmlElement learner) {}

  private static Contents contents(Bytes content) throws Unreadable {
    var contents = new Contents();
    XmlRecords.read(
        content,
        ROOTS,
        Set.of("LearningProvider", LEARNER),
        element -> {
          if (element.name().equals(LEARNER)) {
            contents.learners++;
            // until 2011 each record named the provider
            if (contents.provider.isEmpty()) {
              contents.provider = element.text("L46");
            }
          } else {
            contents.provider = element.anyOf("UKPRN", "L46");
          }
        });
    if (contents.learners == 0 || contents.provider.isEmpty()) {
      throw new Unreadable(
          Problem.ofFile(
              contents.learners == 0
                  ? "The file holds no learners."
                  : "The file does not say which provider sends it: LearningProvider has no UKPRN.",
              "Export the learner record again, or leave the file out if it is another kind."));
    }
    return contents;
  }

  private static Understood<List<Enrolment>> understood(
      IlrLearner learner, Row row, Providers providers) {
    if (!learner.problems().isEmpty()) {
      return new Bad<>(row.line(), learner.name(), List.copyOf(learner.problems()));
    }
    var who = IdentityColumns.read(row);
    var said = IlrEnrolmentRule.enrolments(providers.key(row, PROVIDER), learner.deliveries());
    return row.problems().isEmpty()
        ? new Good<>(row.line(), who, said, List.copyOf(row.flags()))
        : new Bad<>(row.line(), learner.name(), List.copyOf(row.problems()));
  }

  private static Problem element(Problem problem) {
    return new Problem(
        problem.what(), IlrLearner.element(problem.column()), problem.value(), problem.cure());
  }
}
