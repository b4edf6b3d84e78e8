package onward.imports.ctf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import onward.imports.lists.RollList;
import onward.imports.read.Lines;
import onward.imports.read.Problem;
import onward.imports.read.Table;
import onward.imports.read.Unreadable;
import onward.imports.roll.RollRow;
import onward.imports.rows.Destination;
import onward.imports.rows.ListKind;
import onward.imports.rows.Received;
import onward.imports.rows.UnderstoodRows;
import onward.imports.text.Bytes;
import onward.imports.xml.XmlElement;
import onward.imports.xml.XmlRecords;
import org.springframework.stereotype.Component;

/** A Common Transfer File, or its admissions form: who is on a school's roll. */
@Component
class CtfFile implements ListKind<RollRow> {
  private static final Set<String> ROOTS = Set.of("CTfile", "ATfile");
  private static final String PUPIL = "Pupil";
  private static final String SENDER = "SourceSchool";

  /** The roll's columns that the file can fill, and the element that a problem should name. */
  private static final Map<String, String> ELEMENTS =
      Map.ofEntries(
          Map.entry("UPN", "UPN"),
          Map.entry("ULN", "UniqueLearnerNumber"),
          Map.entry("Forename", "Forename"),
          Map.entry("Surname", "Surname"),
          Map.entry("Date of birth", "DOB"),
          Map.entry("Sex", "Sex"),
          Map.entry("Former UPN", "FormerUPN"),
          Map.entry("Middle names", "MiddleNames"),
          Map.entry("Former surname", "FormerSurname"),
          Map.entry("Preferred forename", "PreferredForename"),
          Map.entry("Ethnicity", "Ethnicity"),
          Map.entry("Enrolment status", "EnrolStatus"),
          Map.entry("School", "SourceSchool"),
          Map.entry("SEN provision", "SENprovision"),
          Map.entry("Characteristics", "LookedAfter"),
          Map.entry("Address", "Address"),
          Map.entry("Town", "Town"),
          Map.entry("Postcode", "PostCode"),
          Map.entry("Phone", "Phone"),
          Map.entry("Email", "Email"));

  private static final List<String> COLUMNS = ELEMENTS.keySet().stream().sorted().toList();

  private final RollList roll;

  CtfFile(RollList roll) {
    this.roll = roll;
  }

  @Override
  public String word() {
    return roll.word();
  }

  @Override
  public int turn() {
    return roll.turn();
  }

  @Override
  public int oldest() {
    return roll.oldest();
  }

  @Override
  public int fits(Received file) {
    return ROOTS.stream().anyMatch(file.root()::equalsIgnoreCase) ? 1 : 0;
  }

  @Override
  public Destination<RollRow> destination() {
    return roll.destination();
  }

  @Override
  public UnderstoodRows<RollRow> read(Received file, IntPredicate wanted) throws Unreadable {
    var table = new Table(1, COLUMNS, lines(file.content()));
    var rows =
        roll.read(new Received(file.authority(), file.sender(), file.content(), "", table), wanted);
    return new UnderstoodRows<>(rows.count(), rows.rows().map(row -> row.naming(CtfFile::element)));
  }

  /**
   * A line a pupil, numbered as they stand; each is read as it is asked for. The header, which
   * names the sending school, may stand after them.
   */
  private static Lines lines(Bytes content) throws Unreadable {
    var senders = new ArrayList<String>();
    var pupils = new int[1];
    XmlRecords.read(
        content,
        ROOTS,
        Set.of(SENDER, PUPIL),
        element -> {
          if (element.name().equals(PUPIL)) {
            pupils[0]++;
          } else {
            senders.add(CtfPupil.number(element));
          }
        });
    if (pupils[0] == 0) {
      throw new Unreadable(
          Problem.ofFile(
              "The transfer file holds no pupils.", "Export it again with the pupils chosen."));
    }
    var sender = senders.stream().filter(school -> !school.isEmpty()).findFirst().orElse("");
    return Lines.from(() -> new CtfPupils(pupils(content), COLUMNS, sender), pupils[0]);
  }

  private static Iterator<XmlElement> pupils(Bytes content) {
    return XmlRecords.again(content, ROOTS, Set.of(PUPIL));
  }

  private static Problem element(Problem problem) {
    return new Problem(
        problem.what(),
        ELEMENTS.getOrDefault(problem.column(), problem.column()),
        problem.value(),
        problem.cure());
  }
}
