package onward.imports.xml;

import com.ctc.wstx.exc.WstxLazyException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import onward.imports.read.Problem;
import onward.imports.read.Unreadable;
import onward.imports.text.Bytes;
import org.jspecify.annotations.Nullable;

/** Reads an XML file a record at a time: only one record is in memory. */
public final class XmlRecords {
  /** Far above any real record (a learner with a hundred aims has about 3,000 elements). */
  private static final int MOST_ELEMENTS = 20_000;

  private static final int DEEPEST = 40;

  private final Bytes content;
  private final Set<String> roots;
  private final Set<String> records;
  private @Nullable XMLStreamReader xml;
  private boolean inside;
  private int count;
  private int elements;
  private int characters;

  private XmlRecords(Bytes content, Set<String> roots, Set<String> records) {
    this.content = content;
    this.roots = roots;
    this.records = records;
  }

  /**
   * Reads the file to its end.
   *
   * @param roots the local names that the root may have
   * @param records the local names of the elements to hand over, wherever they stand; what is
   *     inside one is handed over with it, everything else is passed over
   * @throws Unreadable where the file stops being XML, is too large somewhere, or is another kind
   *     of file, with the line and column; the records before that place were handed over
   */
  public static void read(
      Bytes content, Set<String> roots, Set<String> records, Consumer<XmlElement> each)
      throws Unreadable {
    var file = new XmlRecords(content, roots, records);
    for (var record = file.next(); record != null; record = file.next()) {
      each.accept(record);
    }
  }

  /**
   * The records once more, each as it is asked for, of a file that was read to its end before.
   *
   * @param roots the local names that the root may have
   * @param records the local names of the elements wanted
   */
  public static Iterator<XmlElement> again(Bytes content, Set<String> roots, Set<String> records) {
    return new Again(new XmlRecords(content, roots, records));
  }

  /** The records of a file that is known to be in order. */
  private static final class Again implements Iterator<XmlElement> {
    private final XmlRecords records;
    private @Nullable XmlElement next;

    Again(XmlRecords records) {
      this.records = records;
      next = following();
    }

    private @Nullable XmlElement following() {
      try {
        return records.next();
      } catch (Unreadable changed) {
        throw new IllegalStateException("What was read once can be read again", changed);
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public XmlElement next() {
      var record = next;
      if (record == null) {
        throw new NoSuchElementException();
      }
      next = following();
      return record;
    }
  }

  /** The next record; null after the last. */
  private @Nullable XmlElement next() throws Unreadable {
    try {
      if (xml == null) {
        xml = SafeXml.factory(DEEPEST).createXMLStreamReader(content.open());
      }
      return next(xml);
    } catch (XMLStreamException e) {
      throw unreadable(place(e.getLocation(), xml), XmlWords.of(e), XmlWords.CURE);
    } catch (WstxLazyException e) {
      throw unreadable(place(null, xml), XmlWords.of(e), XmlWords.CURE);
    }
  }

  private @Nullable XmlElement next(XMLStreamReader xml) throws XMLStreamException, Unreadable {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (!inside) {
        root(xml);
        inside = true;
      } else if (records.contains(xml.getLocalName())) {
        count++;
        elements = 0;
        characters = 0;
        return element(xml);
      }
    }
    return null;
  }

  private void root(XMLStreamReader xml) throws Unreadable {
    if (roots.stream().noneMatch(xml.getLocalName()::equalsIgnoreCase)) {
      throw unreadable(
          xml.getLocation(),
          "the file's outermost element is "
              + xml.getLocalName()
              + ": this is another kind of file.",
          "Send a file whose outermost element is " + String.join(" or ", roots) + ".");
    }
  }

  private XmlElement element(XMLStreamReader xml) throws XMLStreamException, Unreadable {
    String name = xml.getLocalName();
    int line = xml.getLocation().getLineNumber();
    var text = new StringBuilder();
    List<XmlElement> children = new ArrayList<>();
    if (++elements > MOST_ELEMENTS) {
      throw tooLarge(xml);
    }
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> children.add(element(xml));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          characters += xml.getTextLength();
          if (characters > SafeXml.MOST_TEXT) {
            throw tooLarge(xml);
          }
          text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw unreadable(
                xml.getLocation(),
                "the file uses an entity of its own, &" + xml.getLocalName() + ";.",
                "Write the text itself; entities of a file's own are not followed.");
        case XMLStreamConstants.END_ELEMENT -> {
          return new XmlElement(
              name, children.isEmpty() ? text.toString() : "", List.copyOf(children), line);
        }
        default -> {}
      }
    }
  }

  private Unreadable tooLarge(XMLStreamReader xml) {
    return unreadable(
        xml.getLocation(),
        "record " + count + " is larger than any real one can be.",
        "Have the file made again by the system that keeps the records.");
  }

  private static @Nullable Location place(@Nullable Location told, @Nullable XMLStreamReader xml) {
    return told != null && told.getLineNumber() > 0 || xml == null ? told : xml.getLocation();
  }

  private static Unreadable unreadable(@Nullable Location at, String what, String cure) {
    int line = at == null ? 1 : Math.max(1, at.getLineNumber());
    int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
    String place = "Line " + line + ", column " + column + " of the file: ";
    return new Unreadable(line, List.of(Problem.ofFile(place + what, cure)));
  }
}
