package onward.nccis;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharConversionException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Reads any NCCIS file, ours or another product's, a record at a time. Elements are known by their
 * place and name, whatever their order and case; what is not known is passed over. Document types
 * and entities are never followed.
 */
public final class NccisReader {
  private final Consumer<ReturnHeader> header;
  private final Consumer<ReturnRecord> records;
  private final Consumer<SchemaFault> faults;
  private final StringBuilder text = new StringBuilder();
  private boolean headerSeen;
  private int count;

  /** What came of reading. */
  public sealed interface Outcome {
    /** The file was read to its end. */
    record Whole(int records) implements Outcome {}

    /**
     * The file stops being XML, or is no NCCIS file; what came before it was handed over.
     *
     * @param line from 1
     * @param column from 1
     * @param records how many were read before
     * @param message what is wrong, in words
     */
    record Broken(int line, int column, int records, String message) implements Outcome {}
  }

  private NccisReader(
      Consumer<ReturnHeader> header, Consumer<ReturnRecord> records, Consumer<SchemaFault> faults) {
    this.header = header;
    this.records = records;
    this.faults = faults;
  }

  /**
   * Reads the stream to its end, whatever order or further elements it has.
   *
   * @param header given the header once, before the first record, also where there is none; not
   *     given where the file breaks before
   * @param records given each record as it is read
   */
  public static Outcome read(
      InputStream in, Consumer<ReturnHeader> header, Consumer<ReturnRecord> records) {
    return checked(in, header, records, _ -> {});
  }

  /**
   * The same, and holds the file against the schema.
   *
   * @param faults given each kind of departure from the schema once, where it is first met
   */
  public static Outcome checked(
      InputStream in,
      Consumer<ReturnHeader> header,
      Consumer<ReturnRecord> records,
      Consumer<SchemaFault> faults) {
    var reader = new NccisReader(header, records, faults);
    var factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    // lazily read text would fail outside of next(), as an unchecked exception
    factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var placed = new PlacedBytes(in);
    try {
      return reader.file(factory.createXMLStreamReader(placed));
    } catch (XMLStreamException e) {
      return reader.broken(e, placed);
    }
  }

  private Outcome file(XMLStreamReader xml) throws XMLStreamException {
    for (int event; (event = xml.next()) != XMLStreamConstants.START_ELEMENT; ) {
      if (event == XMLStreamConstants.DTD && declares(xml)) {
        faults.accept(
            fault(xml, "the document type declares something of its own: nobody reads it"));
      }
    }
    var name = xml.getLocalName();
    if (!name.toUpperCase(Locale.ROOT).startsWith("NCCIS")) {
      return broken(
          xml.getLocation(),
          "The root element is " + name + ", not NCCIS: this is another kind of file");
    }
    // a root with another year in it is one of the two the schema knows
    var rule = NccisSchema.root(name).or(() -> NccisSchema.root("NCCIS"));
    var root = new Place(rule, name);
    root.begins();
    sections(xml, root);
    root.ends(departs(xml));
    headerOnce(ReturnHeader.MISSING);
    return new Outcome.Whole(count);
  }

  /** A document type that only names the root, as returns begin, declares nothing. */
  private static boolean declares(XMLStreamReader xml) throws XMLStreamException {
    var subset = ((XMLStreamReader2) xml).getDTDInfo().getDTDInternalSubset();
    return subset != null && !subset.isBlank();
  }

  private void sections(XMLStreamReader xml, Place root) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        var place = root.at(xml.getLocalName());
        place.begins(root, xml.getAttributeCount(), departs(xml));
        switch (place.name()) {
          case "FileHeader" -> {
            if (headerSeen) {
              faults.accept(fault(xml, "element FileHeader stands twice, or after a record"));
            }
            headerOnce(header(xml, place));
          }
          case "YoungPersonsRecord" -> {
            headerOnce(ReturnHeader.MISSING);
            records.accept(record(xml, place));
          }
          default -> skip(xml);
        }
      }
    }
  }

  private Consumer<String> departs(XMLStreamReader xml) {
    return message -> faults.accept(fault(xml, message));
  }

  private static SchemaFault fault(XMLStreamReader xml, String message) {
    var at = xml.getLocation();
    return new SchemaFault(
        Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()), message);
  }

  private void headerOnce(ReturnHeader read) {
    if (!headerSeen) {
      headerSeen = true;
      header.accept(read);
    }
  }

  private ReturnHeader header(XMLStreamReader xml, Place section) throws XMLStreamException {
    var databases = new ArrayList<String>();
    var authorities = new ArrayList<String>();
    var single = new HashMap<String, String>();
    leaves(
        xml,
        section,
        (place, value) -> {
          String name = place.name().toLowerCase(Locale.ROOT);
          switch (name) {
            case "databaseid" -> databases.add(value);
            case "leacode" -> authorities.add(value);
            default -> single.put(name, value);
          }
        });
    return new ReturnHeader(
        true,
        List.copyOf(databases),
        List.copyOf(authorities),
        single.getOrDefault("dateofsend", ""),
        single.getOrDefault("periodend", ""),
        single.getOrDefault("suppliername", ""),
        single.getOrDefault("supplierxmlversion", ""),
        single.getOrDefault("xmlschemaversion", ""));
  }

  private ReturnRecord record(XMLStreamReader xml, Place section) throws XMLStreamException {
    count++;
    var draft = new ReturnRecord.Draft(count, "");
    var seen = new boolean[2];
    leaves(
        xml,
        section,
        (place, value) -> {
          seen[0] |= place.under("PersonalDetails");
          seen[1] |= place.under("Activities");
          if (place.characteristic() && !value.isEmpty()) {
            draft.characteristic(value);
          }
          place.tag().ifPresent(tag -> draft.say(tag, value));
        });
    return draft.sections(seen[0], seen[1]).done();
  }

  private interface Leaf {
    void read(Place place, String value);
  }

  /** Every element under the present one that has no elements inside, and its text. */
  private void leaves(XMLStreamReader xml, Place section, Leaf leaf) throws XMLStreamException {
    var open = new ArrayList<Place>();
    var departs = departs(xml);
    boolean last = false;
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          var parent = open.isEmpty() ? section : open.getLast();
          var place = parent.at(xml.getLocalName());
          place.begins(parent, xml.getAttributeCount(), departs);
          open.add(place);
          text.setLength(0);
          last = true;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        case XMLStreamConstants.END_ELEMENT -> {
          if (open.isEmpty()) {
            section.ends(departs);
            return;
          }
          var place = open.removeLast();
          if (last) {
            String value = text.toString().strip();
            place.holds(value, departs);
            leaf.read(place, value);
          }
          place.ends(departs);
          last = false;
        }
        default -> {}
      }
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** A byte in another encoding than the file says breaks before the parser knows its place. */
  private Outcome broken(XMLStreamException e, PlacedBytes read) {
    boolean encoding = e.getNestedException() instanceof CharConversionException;
    var at = encoding ? read.malformed() : Optional.<PlacedBytes.At>empty();
    return at.<Outcome>map(place ->
            new Outcome.Broken(
                place.line(),
                place.column(),
                count,
                "A byte here is no UTF-8: the text is in another encoding than the file says"))
        .orElseGet(() -> broken(e.getLocation(), Unwell.words(e)));
  }

  private Outcome broken(@Nullable Location at, String message) {
    int line = at == null ? 1 : Math.max(1, at.getLineNumber());
    int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
    return new Outcome.Broken(line, column, count, message);
  }
}
