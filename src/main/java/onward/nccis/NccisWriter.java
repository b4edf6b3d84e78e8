package onward.nccis;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes the national file, a record at a time, in the order that the layout gives. */
public final class NccisWriter implements AutoCloseable {
  /** A new line and the blanks before an element, by its depth. */
  private static final List<String> INDENTS =
      Stream.iterate("\n", indent -> indent + "  ").limit(12).toList();

  private final Layout layout;
  private final Layout.Element person;
  private final XMLStreamWriter xml;

  /** Opens the file and writes its header. The stream is left open on closing. */
  public NccisWriter(OutputStream out, ReturnHeader header, LocalDate periodEnd) {
    this.layout = Layout.on(periodEnd);
    this.person = layout.child("YoungPersonsRecord");
    try {
      this.xml = new WstxOutputFactory().createXMLStreamWriter(out, "UTF-8");
      open(header);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The return could not be written: " + e.getMessage(), e);
    }
  }

  /** Writes one young person. */
  public void write(ReturnRecord record) {
    try {
      element(person, record, 1);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The return could not be written: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The return could not be written: " + e.getMessage(), e);
    }
  }

  private void open(ReturnHeader header) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    if (layout.doctype()) {
      xml.writeDTD("<!DOCTYPE " + layout.root().name() + ">");
      xml.writeCharacters("\n");
    }
    xml.writeComment(" Written by Onward ");
    xml.writeCharacters("\n");
    xml.writeStartElement(layout.root().name());
    header(layout.child("FileHeader"), header.byElement(), 1);
  }

  private void header(Layout.Element element, Map<String, List<String>> values, int depth)
      throws XMLStreamException {
    if (element.children().isEmpty()) {
      for (String value : values.getOrDefault(element.name(), List.of())) {
        leaf(element.name(), value, depth);
      }
      return;
    }
    start(element.name(), depth);
    for (var child : element.children()) {
      header(child, values, depth + 1);
    }
    end(depth);
  }

  private void element(Layout.Element element, ReturnRecord record, int depth)
      throws XMLStreamException {
    if (element.optional() && !filled(element, record)) {
      return;
    }
    if (element.name().equals(Tag.CHARACTERISTIC)) {
      for (String code : record.characteristics()) {
        leaf(element.name(), code, depth);
      }
    } else if (element.children().isEmpty()) {
      leaf(element.name(), value(element, record), depth);
    } else {
      start(element.name(), depth);
      for (var child : element.children()) {
        element(child, record, depth + 1);
      }
      end(depth);
    }
  }

  private static boolean filled(Layout.Element element, ReturnRecord record) {
    if (element.name().equals(Tag.CHARACTERISTIC)) {
      return !record.characteristics().isEmpty();
    }
    return element.children().isEmpty()
        ? !value(element, record).isEmpty()
        : element.children().stream().anyMatch(child -> filled(child, record));
  }

  private static String value(Layout.Element element, ReturnRecord record) {
    return element.tag().map(record::text).orElse("");
  }

  private void start(String name, int depth) throws XMLStreamException {
    indent(depth);
    xml.writeStartElement(name);
  }

  private void end(int depth) throws XMLStreamException {
    indent(depth);
    xml.writeEndElement();
  }

  private void leaf(String name, String value, int depth) throws XMLStreamException {
    indent(depth);
    if (value.isEmpty()) {
      xml.writeEmptyElement(name);
      return;
    }
    xml.writeStartElement(name);
    xml.writeCharacters(allowed(value));
    xml.writeEndElement();
  }

  private void indent(int depth) throws XMLStreamException {
    xml.writeCharacters(INDENTS.get(depth));
  }

  /** XML knows no control characters: a space stands for each, so that the file is well formed. */
  private static String allowed(String text) {
    @Nullable StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean bad = (c < ' ' && c != '\t' && c != '\n') || c == '\uFFFE' || c == '\uFFFF';
      if (bad || lone(text, i)) {
        changed = changed == null ? new StringBuilder(text) : changed;
        changed.setCharAt(i, ' ');
      }
    }
    return changed == null ? text : changed.toString();
  }

  private static boolean lone(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
