package onward.nccis;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads any NCCIS file, ours or another product's, a record at a time. Elements are known by their
 * place and name, whatever their order and case; what is not known is passed over. Document types
 * and entities are never followed.
 */
public final class NccisReader {
  private final Consumer<ReturnHeader> header;
  private final Consumer<ReturnRecord> records;
  private final StringBuilder text = new StringBuilder();
  private final Place underHeader = new Place("");
  private final Place underRecord = new Place("");
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

  private NccisReader(Consumer<ReturnHeader> header, Consumer<ReturnRecord> records) {
    this.header = header;
    this.records = records;
  }

  /**
   * Reads the stream to its end.
   *
   * @param header given the header once, before the first record, also where there is none
   * @param records given each record as it is read
   */
  public static Outcome read(
      InputStream in, Consumer<ReturnHeader> header, Consumer<ReturnRecord> records) {
    var reader = new NccisReader(header, records);
    var factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    // lazily read text would fail outside of next(), as an unchecked exception
    factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      var xml = factory.createXMLStreamReader(in);
      return reader.file(xml);
    } catch (XMLStreamException e) {
      reader.headerOnce(ReturnHeader.MISSING);
      return reader.broken(e.getLocation(), Unwell.words(e));
    }
  }

  private Outcome file(XMLStreamReader xml) throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      continue;
    }
    if (!xml.getLocalName().toUpperCase(Locale.ROOT).startsWith("NCCIS")) {
      return broken(
          xml.getLocation(),
          "The root element is "
              + xml.getLocalName()
              + ", not NCCIS: this is another kind of file");
    }
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "FileHeader" -> headerOnce(header(xml));
          case "YoungPersonsRecord" -> {
            headerOnce(ReturnHeader.MISSING);
            records.accept(record(xml));
          }
          default -> skip(xml);
        }
      }
    }
    headerOnce(ReturnHeader.MISSING);
    return new Outcome.Whole(count);
  }

  private void headerOnce(ReturnHeader read) {
    if (!headerSeen) {
      headerSeen = true;
      header.accept(read);
    }
  }

  private ReturnHeader header(XMLStreamReader xml) throws XMLStreamException {
    var databases = new ArrayList<String>();
    var authorities = new ArrayList<String>();
    var single = new HashMap<String, String>();
    leaves(
        xml,
        underHeader,
        (place, value) -> {
          String name = place.path.substring(place.path.lastIndexOf('/') + 1);
          name = name.toLowerCase(Locale.ROOT);
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

  private ReturnRecord record(XMLStreamReader xml) throws XMLStreamException {
    count++;
    var draft = new ReturnRecord.Draft(count, "");
    var seen = new boolean[2];
    leaves(
        xml,
        underRecord,
        (place, value) -> {
          seen[0] |= place.personal;
          seen[1] |= place.activity;
          if (place.characteristic && !value.isEmpty()) {
            draft.characteristic(value);
          }
          place.tag.ifPresent(tag -> draft.say(tag, value));
        });
    return draft.sections(seen[0], seen[1]).done();
  }

  private interface Leaf {
    void read(Place place, String value);
  }

  /** A place where elements stand. What it means is found out once and kept for all records. */
  private static final class Place {
    private final String path;
    private final boolean personal;
    private final boolean activity;
    private final boolean characteristic;
    private final Optional<Tag> tag;
    private final Map<String, Place> inside = new HashMap<>();

    Place(String path) {
      this.path = path;
      this.personal = path.startsWith("PersonalDetails");
      this.activity = path.startsWith("Activities");
      this.characteristic = path.endsWith(Tag.CHARACTERISTIC);
      this.tag = characteristic ? Optional.empty() : Tag.at(path);
    }

    Place at(String name) {
      var place = inside.get(name);
      if (place == null) {
        place = new Place(path.isEmpty() ? name : path + "/" + name);
        inside.put(name, place);
      }
      return place;
    }
  }

  /** Every element under the present one that has no elements inside, and its text. */
  private void leaves(XMLStreamReader xml, Place under, Leaf leaf) throws XMLStreamException {
    var open = new ArrayList<Place>();
    boolean last = false;
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          var place = open.isEmpty() ? under : open.getLast();
          open.add(place.at(xml.getLocalName()));
          text.setLength(0);
          last = true;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        case XMLStreamConstants.END_ELEMENT -> {
          if (open.isEmpty()) {
            return;
          }
          if (last) {
            leaf.read(open.getLast(), text.toString().strip());
          }
          open.removeLast();
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

  private Outcome broken(Location at, String message) {
    return new Outcome.Broken(
        Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()), count, message);
  }
}
