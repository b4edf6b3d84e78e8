package onward.nccis;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Writes the national file, a record at a time, in the order that the layout gives: a section of a
 * record to a line. The elements carry nothing but text, so the signs are put down here.
 */
public final class NccisWriter implements AutoCloseable {
  private final Layout layout;
  private final Written person;
  private final XmlText xml;

  /** An element with its signs ready, and what may stand in it. */
  private record Written(
      Layout.Element element,
      boolean characteristic,
      byte[] before,
      byte[] open,
      byte[] close,
      byte[] empty,
      List<Written> inside) {
    static Written of(Layout.Element element, int depth) {
      var line = depth <= 2 ? "\n" : "";
      return new Written(
          element,
          element.name().equals(Tag.CHARACTERISTIC),
          bytes(line),
          bytes("<" + element.name() + ">"),
          bytes("</" + element.name() + ">"),
          bytes("<" + element.name() + "/>"),
          element.children().stream().map(child -> of(child, depth + 1)).toList());
    }

    private static byte[] bytes(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Opens the file and writes its header. The stream is left open on closing. */
  public NccisWriter(OutputStream out, ReturnHeader header, LocalDate periodEnd) {
    this.layout = Layout.on(periodEnd);
    this.person = Written.of(layout.child("YoungPersonsRecord"), 1);
    this.xml = new XmlText(out);
    written(() -> open(header));
  }

  /** Writes one young person. */
  public void write(ReturnRecord record) {
    written(() -> element(person, record));
  }

  @Override
  public void close() {
    written(() -> {
      xml.sign("\n</" + layout.root().name() + ">\n");
      xml.flush();
    });
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static void written(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException("The return could not be written: " + e.getMessage(), e);
    }
  }

  private void open(ReturnHeader header) throws IOException {
    xml.sign("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    if (layout.doctype()) {
      xml.sign("<!DOCTYPE " + layout.root().name() + ">\n");
    }
    xml.sign("<!-- Written by Onward -->\n<" + layout.root().name() + ">");
    header(Written.of(layout.child("FileHeader"), 1), header.byElement());
  }

  private void header(Written element, Map<String, List<String>> values) throws IOException {
    if (element.inside.isEmpty()) {
      for (String value : values.getOrDefault(element.element.name(), List.of())) {
        leaf(element, value);
      }
      return;
    }
    xml.sign(element.before);
    xml.sign(element.open);
    for (var child : element.inside) {
      header(child, values);
    }
    xml.sign(element.close);
  }

  private void element(Written element, ReturnRecord record) throws IOException {
    if (element.element.optional() && !filled(element, record)) {
      return;
    }
    if (element.characteristic) {
      for (String code : record.characteristics()) {
        leaf(element, code);
      }
    } else if (element.inside.isEmpty()) {
      leaf(element, record.text(element.element.tag()));
    } else {
      xml.sign(element.before);
      xml.sign(element.open);
      for (var child : element.inside) {
        element(child, record);
      }
      xml.sign(element.close);
    }
  }

  private static boolean filled(Written element, ReturnRecord record) {
    if (element.characteristic) {
      return !record.characteristics().isEmpty();
    }
    if (element.inside.isEmpty()) {
      return !record.text(element.element.tag()).isEmpty();
    }
    for (var child : element.inside) {
      if (filled(child, record)) {
        return true;
      }
    }
    return false;
  }

  private void leaf(Written element, String value) throws IOException {
    if (value.isEmpty()) {
      xml.sign(element.empty);
      return;
    }
    xml.sign(element.open);
    xml.text(value);
    xml.sign(element.close);
  }
}
