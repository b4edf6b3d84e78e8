package onward.imports.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onward.facts.AuthorityCode;
import onward.imports.Desk;
import onward.imports.Template;
import onward.imports.read.CsvTable;
import onward.imports.read.Problem;
import onward.imports.read.Unreadable;
import onward.imports.read.XmlRoot;
import onward.imports.rows.ListKind;
import onward.imports.rows.Received;
import org.springframework.stereotype.Component;

/** From bytes to a plan: what kind of list it is, what its rows say, and what they would do. */
@Component
public class Planner {
  private final List<ListKind<?>> kinds;

  Planner(List<ListKind<?>> kinds) {
    this.kinds = kinds;
  }

  /** Opens a file so far that its kind can be told. */
  public Received open(AuthorityCode authority, String name, byte[] content) throws Unreadable {
    if (XmlRoot.looksLikeXml(content)) {
      return new Received(authority, name, content, XmlRoot.of(content), null);
    }
    return new Received(authority, name, content, "", CsvTable.read(content));
  }

  /** The kind of list the file is, told by its headings or its root element. */
  public ListKind<?> kind(Received file) throws Unreadable {
    return kinds.stream()
        .filter(kind -> kind.fits(file) > 0)
        .max(Comparator.comparingInt(kind -> kind.fits(file)))
        .orElseThrow(() -> new Unreadable(unknown(file)));
  }

  public Optional<ListKind<?>> kind(String word) {
    return kinds.stream().filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** The headings and an example of each kind that comes as a table of people or schools. */
  public List<Template> templates() {
    return kinds.stream().flatMap(kind -> kind.template().stream()).toList();
  }

  /** What the file would do; nothing is written. */
  public <R> Plan<R> plan(ListKind<R> kind, Received file, Desk desk) throws Unreadable {
    return new Plan<>(kind, kind.destination().plan(kind.read(file), desk));
  }

  private static Problem unknown(Received file) {
    var table = file.table();
    var seen = table == null ? file.root() : String.join(", ", table.headings());
    return new Problem(
        "The headings are of no list that Onward knows.",
        "",
        seen.length() > 200 ? seen.substring(0, 200) + " …" : seen,
        "Use the headings of a template (onward templates), or leave the file out.");
  }
}
