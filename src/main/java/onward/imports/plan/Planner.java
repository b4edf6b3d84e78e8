package onward.imports.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.facts.AuthorityCode;
import onward.imports.Desk;
import onward.imports.PlannedLine;
import onward.imports.Progress;
import onward.imports.files.Head;
import onward.imports.files.Opened;
import onward.imports.meaning.Meanings;
import onward.imports.meaning.TakenFor;
import onward.imports.read.ContentRule;
import onward.imports.read.NameCells;
import onward.imports.read.Table;
import onward.imports.read.Template;
import onward.imports.read.Unreadable;
import onward.imports.read.XmlRoot;
import onward.imports.rows.ListKind;
import onward.imports.rows.Received;
import onward.imports.text.Bytes;
import org.springframework.stereotype.Component;

/** From bytes to a plan: what kind of list it is, what its rows say, and what they would do. */
@Component
public class Planner {
  private final List<ListKind<?>> kinds;

  /** Every heading of every list, without case, spaces and punctuation. */
  private final Set<String> known;

  Planner(List<ListKind<?>> kinds) {
    this.kinds = kinds;
    known = kinds.stream().flatMap(kind -> kind.headings().stream()).collect(Collectors.toSet());
  }

  /** Opens a file so far that its kind can be told. */
  private Received open(AuthorityCode authority, String sender, Bytes content, Meanings meanings)
      throws Unreadable {
    if (XmlRoot.looksLikeXml(content.head(XmlRoot.HEAD))) {
      return new Received(authority, sender, content, XmlRoot.of(content.open()), null);
    }
    var table = Opened.table(content, known::contains);
    return new Received(
        authority,
        sender,
        content,
        "",
        ContentRule.named(NameCells.split(meanings.of(table)), known::contains));
  }

  /**
   * What each heading of a list is taken for, and why.
   *
   * @param kind the contract's word for the list; that of none while it is not known
   */
  public List<TakenFor> takenFor(String kind, Table table, Meanings meanings) {
    var own = kinds.stream().filter(one -> one.word().equals(kind)).toList();
    var asked = own.isEmpty() ? kinds : own;
    return TakenFor.of(
        table,
        meanings,
        known::contains,
        heading -> asked.stream().flatMap(one -> one.column(heading).stream()).findFirst());
  }

  /** Every column a list may have, by its heading of the contract, in the order of the lists. */
  public List<String> columns() {
    return Stream.concat(
            Stream.of(NameCells.WHOLE), kinds.stream().flatMap(kind -> kind.columns().stream()))
        .distinct()
        .toList();
  }

  /** The files to take in: those of an archive, the sheets of a workbook, or the file itself. */
  public List<Opened.Part> parts(String name, Bytes content) {
    return Opened.parts(name, content, known::contains);
  }

  /** A file's headings and rows as its sender wrote them; empty where it is no table. */
  public Optional<Table> table(Bytes content) {
    try {
      return XmlRoot.looksLikeXml(content.head(XmlRoot.HEAD))
          ? Optional.empty()
          : Optional.of(Opened.table(content, known::contains));
    } catch (Unreadable _) {
      return Optional.empty();
    }
  }

  /** The kind of list the file is, told by its headings or its root element. */
  public ListKind<?> kind(Received file) throws Unreadable {
    return kinds.stream()
        .filter(kind -> kind.fits(file) > 0)
        .max(Comparator.comparingInt(kind -> kind.fits(file)))
        .orElseThrow(() -> new Unreadable(Refusals.unknown(file)));
  }

  public Optional<ListKind<?>> kind(String word) {
    return kinds.stream().filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** The headings and an example of each kind that comes as a table of people or schools. */
  public List<Template> templates() {
    return kinds.stream().flatMap(kind -> kind.template().stream()).toList();
  }

  /** Reads a file of a sender's and finds the people of lines, not yet what they would change. */
  public Attempt find(
      Desk desk, String sender, Bytes content, Meanings meanings, IntPredicate wanted) {
    return switch (open(desk, sender, content, meanings, wanted)) {
      case Attempt.Refused refused -> refused;
      case Portions<?> portions -> portions.whole();
    };
  }

  /** Opens a file so far that its rows can be read, or is refused as a whole. */
  public Opening open(Desk desk, String sender, Bytes content, Meanings meanings) {
    return open(desk, sender, content, meanings, _ -> true);
  }

  private Opening open(
      Desk desk, String sender, Bytes content, Meanings meanings, IntPredicate wanted) {
    var kind = "";
    Supplier<List<PlannedLine>> rows = List::of;
    desk.progress().at(Progress.Step.READING, 0, 0);
    try {
      var file = open(desk.authority(), sender, content, meanings);
      rows = () -> Refusals.rows(file);
      var recognised = kind(file);
      kind = recognised.word();
      return Portions.of(recognised, file, desk, wanted);
    } catch (Unreadable unreadable) {
      return new Attempt.Refused(
          kind, unreadable.problems(), Refusals.lines(unreadable, rows.get()));
    }
  }

  /** In which order the files of a folder are taken in: registers, then people, then the rest. */
  public int turn(AuthorityCode authority, Bytes content) {
    try {
      return kind(open(authority, "", Head.of(content), Meanings.NONE)).turn();
    } catch (Unreadable _) {
      return Integer.MAX_VALUE;
    }
  }
}
