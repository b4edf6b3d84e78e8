package onward.imports.files;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import onward.imports.read.Lines;
import onward.imports.read.Problem;
import onward.imports.read.Table;
import onward.imports.read.Unreadable;
import onward.imports.xml.SafeXml;
import org.jspecify.annotations.Nullable;

/** The sheets of an OpenDocument spreadsheet, as text: days and numbers by their saved values. */
final class OpenDocument {
  private static final int DEEPEST = 60;

  private final XMLStreamReader xml;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Table.Line> lines = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private String sheet = "";
  private int number;
  private int rowRepeat = 1;

  private OpenDocument(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * The sheets that hold something.
   *
   * @param content the document's content.xml
   */
  static List<Sheet> sheets(byte[] content) throws Unreadable {
    try {
      var document =
          new OpenDocument(
              SafeXml.factory(DEEPEST).createXMLStreamReader(new ByteArrayInputStream(content)));
      document.read();
      return document.sheets;
    } catch (XMLStreamException | com.ctc.wstx.exc.WstxLazyException e) {
      throw new Unreadable(
          Problem.ofFile(
              "The spreadsheet is damaged or was not sent to its end.",
              "Open it, save it again as ODS, XLSX or CSV UTF-8, and send it whole."));
    }
  }

  private void read() throws XMLStreamException, Unreadable {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "table" -> begin();
          case "table-row" -> {
            cells.clear();
            rowRepeat = count(attribute("number-rows-repeated"));
          }
          case "table-cell", "covered-table-cell" -> cell();
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        switch (xml.getLocalName()) {
          case "table-row" -> row();
          case "table" -> end();
          default -> {}
        }
      }
    }
  }

  private void begin() {
    var name = attribute("name");
    sheet = name == null ? "" : name;
    number = 0;
    lines.clear();
  }

  private void end() {
    if (!lines.isEmpty()) {
      sheets.add(new Sheet(sheet, Lines.of(List.copyOf(lines))));
    }
  }

  private void row() throws Unreadable {
    int first = number + 1;
    number += rowRepeat;
    while (!cells.isEmpty() && cells.getLast().isBlank()) {
      cells.removeLast();
    }
    if (cells.isEmpty()) {
      return; // a spreadsheet repeats its empty end a million times
    }
    if (number > Workbook.MOST_ROWS) {
      throw tooLarge(first, "rows");
    }
    var texts = List.copyOf(cells);
    for (int i = first; i <= number; i++) {
      lines.add(new Table.Line(i, texts));
    }
  }

  private void cell() throws XMLStreamException, Unreadable {
    int times = count(attribute("number-columns-repeated"));
    var day = attribute("date-value");
    var value = attribute("value");
    var type = attribute("value-type");
    var text = text();
    var shown =
        "date".equals(type) && day != null
            ? day.replaceFirst("T00:00:00(\\.0+)?$", "")
            : "float".equals(type) && value != null && !text.matches("0\\d+")
                ? value.replaceFirst("\\.0+$", "")
                : text;
    if (shown.isBlank() && times > Workbook.MOST_COLUMNS / 2) {
      return;
    }
    if (cells.size() + (long) times > Workbook.MOST_COLUMNS) {
      throw tooLarge(number + 1, "columns");
    }
    for (int i = 0; i < times; i++) {
      cells.add(shown);
    }
  }

  /** The text of the cell's paragraphs, up to its end. */
  private String text() throws XMLStreamException {
    var text = new StringBuilder();
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (xml.getLocalName().equals("p") && !text.isEmpty()) {
            text.append('\n');
          } else if (xml.getLocalName().equals("s")) {
            text.append(" ".repeat(Math.min(count(attribute("c")), 100)));
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }

  private @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  private static int count(@Nullable String repeated) {
    return repeated != null && repeated.matches("[1-9]\\d{0,7}") ? Integer.parseInt(repeated) : 1;
  }

  private static Unreadable tooLarge(int line, String what) {
    return new Unreadable(
        line,
        List.of(
            Problem.ofFile(
                "The sheet has more " + what + " than a spreadsheet can hold.",
                "Save the list again from your spreadsheet.")));
  }
}
