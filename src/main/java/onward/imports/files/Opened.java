package onward.imports.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import onward.imports.read.HeadingRule;
import onward.imports.read.Problem;
import onward.imports.read.Table;
import onward.imports.read.Unreadable;
import onward.imports.text.Bytes;
import onward.imports.text.CsvLines;

/**
 * A file opened as tables, whatever it is: text, a workbook, an open document; and an archive as
 * the files in it.
 */
public final class Opened {
  /** What every document of an office program holds beside its own parts. */
  private static final String DOCUMENT = "[Content_Types].xml";

  private Opened() {}

  /** A file of an archive, or a sheet of a workbook, as a file of its own. */
  public record Part(String name, Bytes content) {}

  /**
   * The file's best table: the sheet whose headings are best known.
   *
   * @param known whether a heading, without case and punctuation, is one of any list's
   */
  public static Table table(Bytes bytes, Predicate<String> known) throws Unreadable {
    if (!Archive.looksLikeZip(bytes.head(4))) {
      return HeadingRule.table(CsvLines.of(bytes), known);
    }
    Table best = null;
    long most = -1;
    for (var table : sheets(bytes.whole(), known).values()) {
      long fit = HeadingRule.known(table.headings(), known);
      if (fit > most) {
        best = table;
        most = fit;
      }
    }
    if (best == null) {
      throw new Unreadable(
          Problem.ofFile("The workbook is empty.", "Send it again, with its headings and rows."));
    }
    return best;
  }

  /**
   * The files to take in: those of an archive, the sheets of a workbook that are lists each, or the
   * file itself.
   */
  public static List<Part> parts(String name, Bytes bytes, Predicate<String> known) {
    var itself = List.of(new Part(name, bytes));
    if (!Archive.looksLikeZip(bytes.head(4))) {
      return itself;
    }
    var content = bytes.whole();
    try {
      var names = Archive.checked(content);
      if (names.contains("xl/workbook.xml") || names.contains("content.xml")) {
        return sheetParts(name, content, known, itself);
      }
      if (names.contains(DOCUMENT)) {
        return itself; // a document of another kind is one file
      }
      var parts = new ArrayList<Part>();
      for (var file : Archive.files(content).entrySet()) {
        var own = file.getKey().replaceFirst("^.*/", "");
        if (!own.startsWith(".") && !file.getKey().startsWith("__MACOSX/")) {
          parts.add(new Part(own, Bytes.of(file.getValue())));
        }
      }
      return parts.isEmpty() ? itself : parts;
    } catch (Unreadable _) {
      return itself; // said again, and told, when it is opened
    }
  }

  private static List<Part> sheetParts(
      String name, byte[] content, Predicate<String> known, List<Part> itself) throws Unreadable {
    var lists = new LinkedHashMap<String, Table>();
    for (var sheet : sheets(content, known).entrySet()) {
      if (HeadingRule.known(sheet.getValue().headings(), known) > 2) {
        lists.put(sheet.getKey(), sheet.getValue());
      }
    }
    if (lists.size() < 2) {
      return itself;
    }
    var parts = new ArrayList<Part>();
    lists.forEach((sheet, table) ->
        parts.add(new Part(name + ", sheet " + sheet, Bytes.of(SheetText.of(table)))));
    return parts;
  }

  private static Map<String, Table> sheets(byte[] content, Predicate<String> known)
      throws Unreadable {
    var names = Archive.checked(content);
    List<Sheet> sheets;
    if (names.contains("xl/workbook.xml")) {
      sheets = Workbook.sheets(content, names.stream().anyMatch(part -> part.contains("styles")));
    } else if (names.contains("content.xml")) {
      sheets = OpenDocument.sheets(Archive.files(content).getOrDefault("content.xml", new byte[0]));
    } else if (names.contains(DOCUMENT)) {
      throw new Unreadable(
          Problem.ofFile(
              names.contains("word/document.xml")
                  ? "This is a Word document, not a list."
                  : "This is a document of another program, not a list.",
              "Put the list into a spreadsheet and send it as CSV, XLSX or ODS."));
    } else {
      throw new Unreadable(
          Problem.ofFile(
              "This is an archive without a list that can be read; archives in it are not opened.",
              "Unpack it, and send the lists themselves, as CSV, XLSX, ODS or XML."));
    }
    var tables = new LinkedHashMap<String, Table>();
    for (var sheet : sheets) {
      tables.put(sheet.name(), HeadingRule.table(sheet.lines(), known));
    }
    return tables;
  }
}
