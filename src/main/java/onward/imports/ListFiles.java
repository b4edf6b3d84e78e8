package onward.imports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onward.facts.AuthorityCode;
import onward.imports.keep.KeptTable;
import onward.imports.lists.IdentityColumns;
import onward.imports.meaning.Meanings;
import onward.imports.meaning.TakenFor;
import onward.imports.plan.Planner;
import onward.imports.read.NameCells.WholeName;
import onward.imports.read.Table;
import onward.imports.read.Template;
import onward.imports.text.Bytes;
import org.springframework.stereotype.Component;

/** Files before they are lists: unpacked, put in turn, looked into; and empty ones to fill in. */
@Component
public class ListFiles {
  /** Lists of this turn and before it may add people; later ones only find them. */
  public static final int TURN_OF_ROLLS = 1;

  private static final Set<String> WHO =
      Set.of("Reference", "UPN", "ULN", "Forename", "Surname", "Date of birth");

  private final Planner planner;
  private final KeptTable kept;

  ListFiles(Planner planner, KeptTable kept) {
    this.planner = planner;
    this.kept = kept;
  }

  /** The headings and rows of a file as it came; empty where it is no table, or erased. */
  public Optional<Table> table(ImportFile file) {
    var content = kept.content(file.authority(), file.id().value());
    return content == null ? Optional.empty() : planner.table(content);
  }

  /** The files to take in: those of an archive, the sheets of a workbook, or the file itself. */
  public Map<String, Bytes> unpacked(String name, Bytes content) {
    var files = new LinkedHashMap<String, Bytes>();
    planner.parts(name, content).forEach(part -> files.putIfAbsent(part.name(), part.content()));
    return files;
  }

  /** The same files in the order to take them in: registers, then people, then the rest. */
  public Map<String, Bytes> inTurn(AuthorityCode authority, Map<String, Bytes> files) {
    var inOrder = new LinkedHashMap<String, Bytes>();
    files.entrySet().stream()
        .sorted(Comparator.comparingInt(file -> turn(authority, file.getValue())))
        .forEach(file -> inOrder.put(file.getKey(), file.getValue()));
    return inOrder;
  }

  /** What each heading of a file is taken for, and why. */
  public List<TakenFor> takenFor(ImportFile file, Table table, Meanings meanings) {
    return planner.takenFor(file.kind(), table, meanings);
  }

  /** Every column that a list may have. */
  public List<String> columns() {
    return planner.columns();
  }

  /** Whether a heading, without case and punctuation, says who somebody is and not where. */
  public static boolean saysWho(String plainHeading) {
    return WholeName.heads(plainHeading)
        || IdentityColumns.ALL.stream()
            .anyMatch(column -> WHO.contains(column.name()) && column.means(plainHeading));
  }

  /** An empty list of each kind that comes as a table, with a filled example. */
  public List<Template> templates() {
    return planner.templates();
  }

  /** In which order the files of a folder are taken in: registers, then people, then the rest. */
  public int turn(AuthorityCode authority, Bytes content) {
    return planner.turn(authority, content);
  }

  /** Whether a list adds people, so that rows before it may find theirs now. */
  public boolean addsPeople(ImportFile file) {
    return planner.kind(file.kind()).filter(kind -> kind.turn() == TURN_OF_ROLLS).isPresent();
  }
}
