package onward.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import onward.Inside;
import onward.OnwardTest;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.imports.ImportFile.State;
import onward.imports.files.MadeBook;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Files made to hurt: each is answered in words that name the fault, and nothing is taken in. */
@OnwardTest
@Inside("876")
@Transactional
class HostileFilesTest {
  private static final AuthorityCode HERE = new AuthorityCode("876");
  private static final Instant MAY = Instant.parse("2026-05-20T12:00:00Z");
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final String HEADINGS =
      "Reference,UPN,ULN,Forename,Surname,Date of birth,Provider,Kind,Course,Offered on,Start date,"
          + "Condition,Condition met,Place,Reply,Suitable\n";

  @Autowired Imports imports;

  /** A row with one cell made to hurt, and a part of the answer to it. */
  private record Cell(String column, String value, String answer) {}

  @Test
  void every_cell_made_to_hurt_is_answered_on_its_line() {
    var cells = cells();
    assertThat(cells).hasSizeGreaterThan(270);
    var text = new StringBuilder(HEADINGS);
    cells.forEach(cell -> text.append(row(cell)));
    var file = received("hostile.csv", text.toString().getBytes(StandardCharsets.UTF_8));
    var lines = imports.lines(HERE, file.id(), LineQuery.ALL);
    assertThat(lines).hasSize(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      var cell = cells.get(i);
      var line = lines.get(i);
      assertThat(line.outcome()).as(cell.toString()).isEqualTo(Outcome.REFUSED);
      assertThat(line.problem() + " " + line.cure()).as(cell.toString()).contains(cell.answer());
      assertThat(line.column()).as(cell.toString()).contains(cell.column());
      assertThat(line.cure()).as(cell.toString()).isNotEmpty();
    }
  }

  @Test
  void every_file_made_to_hurt_is_answered_as_a_whole() throws IOException {
    var files = files();
    assertThat(files).hasSizeGreaterThan(30);
    for (var hostile : files.entrySet()) {
      var answer = hostile.getKey().replaceFirst("^.* -> ", "");
      var file = received(hostile.getKey(), hostile.getValue());
      assertThat(file.state()).as(hostile.getKey()).isEqualTo(State.REFUSED);
      assertThat(file.note()).as(hostile.getKey()).contains(answer);
    }
  }

  @Test
  void a_file_cut_off_or_changed_anywhere_is_answered_and_never_a_fault() throws IOException {
    var random = new Random(7);
    var whole =
        List.of(
            (HEADINGS + row(new Cell("", "", ""))).getBytes(StandardCharsets.UTF_8),
            MadeBook.book(book -> book.newWorksheet("Offers").value(0, 0, "Surname")),
            MadeBook.zip(Map.of("content.xml", "<a><table name='x'/></a>")),
            "<Message><LearningProvider><UKPRN>1</UKPRN></LearningProvider></Message>"
                .getBytes(StandardCharsets.UTF_8),
            "<CTfile><Pupil><UPN>A</UPN></Pupil></CTfile>".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 200; i++) {
      var bytes = whole.get(i % whole.size()).clone();
      int at = random.nextInt(bytes.length);
      var hurt = i % 2 == 0 ? Arrays.copyOf(bytes, at) : bytes;
      if (i % 2 == 1) {
        hurt[at] = (byte) random.nextInt(256);
      }
      var file = received("file " + i, hurt);
      assertThat(file.state()).isIn(State.REFUSED, State.PLANNED);
      assertThat(file.unfinished()).isFalse();
    }
  }

  @Test
  void an_address_in_a_file_is_never_fetched() throws IOException {
    var asked = new AtomicInteger();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
        });
    server.start();
    try {
      var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/list.dtd";
      var fetching =
          "<!DOCTYPE a SYSTEM '"
              + address
              + "' [<!ENTITY %% p SYSTEM '"
              + address
              + "'> %%p; <!ENTITY x SYSTEM '"
              + address
              + "'>]><%1$s>&x;</%1$s>";
      for (var root : List.of("CTfile", "Message", "NCCIS", "other")) {
        received(root, fetching.formatted(root).getBytes(StandardCharsets.UTF_8));
      }
      var inBook = fetching.formatted("workbook");
      received("workbook", MadeBook.zip(Map.of("xl/workbook.xml", inBook)));
      received("document", MadeBook.zip(Map.of("content.xml", fetching.formatted("document"))));
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  private ImportFile received(String name, byte[] content) {
    long began = System.nanoTime();
    var file =
        imports.receive(imports.desk(HERE, new Campaign(2026), MAY), name, content, "tester");
    assertThat(Duration.ofNanos(System.nanoTime() - began)).as(name).isLessThan(LONGEST);
    return file;
  }

  private static List<Cell> cells() {
    var cells = new ArrayList<Cell>();
    for (var column : List.of("Date of birth", "Offered on", "Start date")) {
      for (var month = 1; month <= 12; month++) {
        cells.add(new Cell(column, "32/" + month + "/2010", "date"));
        cells.add(new Cell(column, "00/" + month + "/2010", "date"));
        cells.add(new Cell(column, "4" + month + "-01-2010", "date"));
      }
      for (var bad :
          List.of(
              "31/02/2010",
              "29/02/2011",
              "31/04/2010",
              "14/13/2010",
              "2010-02-30",
              "2010-13-01",
              "14/02/10",
              "14.2",
              "tomorrow",
              "14 Foo 2010",
              "1/1/1",
              "0",
              "-1",
              "2010",
              "Feb 2010",
              "14th Feb",
              "１４/０２/２０１０",
              "14/02/20100",
              "2010/02/14",
              "1.4E+1")) {
        cells.add(new Cell(column, bad, "date"));
      }
      for (var serial : List.of("40223", "38761", "44197.5", "10000", "60000")) {
        cells.add(new Cell(column, serial, "spreadsheet's own number for a day"));
      }
    }
    for (var uln : List.of("1.23E+09", "1.234567891E+09", "9.9E9", "1,2E+9")) {
      cells.add(new Cell("ULN", quoted(uln), "rounded this number"));
    }
    for (var uln : List.of("123456789", "12345678", "1234567", "12345678901", "123456789012")) {
      cells.add(new Cell("ULN", uln, "digit is missing"));
    }
    for (var uln :
        List.of("0123456789", "12345O7890", "ABCDEFGHIJ", "12-34-5678", "1", "?", "#REF!")) {
      cells.add(new Cell("ULN", uln, "ten digits"));
    }
    for (var upn :
        List.of(
            "H86040541063",
            "1234567890123",
            "H8604054106311",
            "HH60405410631",
            "-",
            "#N/A",
            "none",
            "H86O405410631")) {
      cells.add(new Cell("UPN", upn, "UPN is a letter"));
    }
    for (var column : List.of("Forename", "Surname")) {
      for (var hidden :
          List.of("\u202E", "\u200B", "\u200F", "\u2066", "\u0007", "\u001B", "\u2060", "\u202A")) {
        cells.add(new Cell(column, "An" + hidden + "a", "cannot be seen"));
      }
      for (var lost : List.of("JosÃ©", "BjÃ¶rn", "Zo\uFFFD", "FranÃ§ois", "Ã\u0089va", "NuÃ±ez")) {
        cells.add(new Cell(column, lost, "letters of this text were lost"));
      }
    }
    for (var column : List.of("Kind", "Condition", "Place", "Reply")) {
      for (var word :
          List.of(
              "nonsense",
              "=1+1",
              "<b>job</b>",
              "'; drop table offer; --",
              "??",
              "NULL",
              "1",
              "tbc")) {
        cells.add(new Cell(column, quoted(word), "Write one of:"));
      }
    }
    for (var column : List.of("Condition met", "Suitable")) {
      for (var word : List.of("perhaps", "2", "ja", "maybe", "yes/no", "x")) {
        cells.add(new Cell(column, word, "neither yes nor no"));
      }
    }
    return cells;
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static String row(Cell cell) {
    var row = new StringBuilder();
    for (var column : HEADINGS.strip().split(",")) {
      var usual =
          switch (column) {
            case "Forename" -> "Ana";
            case "Surname" -> "Example";
            case "Date of birth" -> "14/02/2010";
            case "Provider" -> "Northgate College";
            case "Course" -> "Art";
            default -> "";
          };
      row.append(column.equals(cell.column()) ? cell.value() : usual).append(',');
    }
    row.setCharAt(row.length() - 1, '\n');
    return row.toString();
  }

  private static Map<String, byte[]> files() throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    texts(files);
    put(files, "nothing -> empty", "");
    put(files, "blank lines -> empty", "\n\n\r\n ,,,\n");
    put(files, "headings alone -> headings but no rows", HEADINGS);
    put(files, "headings of nothing -> no list that Onward knows", "Colour,Size\nred,9\n");
    put(files, "one column -> no list that Onward knows", "Colour\nred\n");
    put(
        files,
        "a heading twice -> stands 2 times",
        HEADINGS.replace("Course", "Kind") + row(new Cell("Kind", "job", "")));
    files.put("a picture -> picture (JPEG)", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1});
    files.put("another picture -> picture (PNG)", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1});
    files.put(
        "a Word document -> Word document",
        MadeBook.zip(Map.of("[Content_Types].xml", "x", "word/document.xml", "x")));
    put(files, "a web page -> web page", "<html><table><tr><td>UPN<br></table></html>");
    put(
        files,
        "a quotation mark never closed -> Line 3 cannot be read: a quotation mark",
        HEADINGS + row(new Cell("", "", "")) + "\"A1,\n" + row(new Cell("", "", "")).repeat(3));
    put(
        files,
        "a quotation mark in a cell -> Line 2 cannot be read: a quotation mark",
        HEADINGS + "\"A1\"x,\n" + row(new Cell("", "", "")));
    put(files, "wide -> 1201 columns", "Kind,".repeat(1200) + "\nx\n");
    files.put("NUL -> not text", (HEADINGS + "A\0B\n").getBytes(StandardCharsets.UTF_8));
    files.put("UTF-16 without mark -> not text", HEADINGS.getBytes(StandardCharsets.UTF_16LE));
    files.put(
        "an old workbook -> old kind (XLS)",
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1});
    put(files, "a PDF -> PDF", "%PDF-1.7\n");
    put(
        files,
        "XXE -> ",
        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><CTfile><Pupil>&x;</Pupil></CTfile>");
    put(
        files,
        "entity bomb -> ",
        "<!DOCTYPE a [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><CTfile><Pupil>&b;</Pupil></CTfile>");
    put(files, "XML cut off -> ", "<CTfile><Pupil><UPN>A");
    put(files, "another XML -> no list that Onward knows", "<invoice><total>1</total></invoice>");
    put(files, "deep XML -> ", "<CTfile>" + "<a>".repeat(500) + "</CTfile>");
    put(files, "no pupils -> no pupils", "<CTfile><Header/></CTfile>");
    files.put(
        "zip bomb -> unfolds to far more",
        MadeBook.zip(Map.of("xl/workbook.xml", " ".repeat(40 << 20))));
    files.put("zip slip -> leads out of it", MadeBook.zip(Map.of("../xl/workbook.xml", "x")));
    files.put(
        "zip slip from the root -> leads out of it", MadeBook.zip(Map.of("/etc/passwd", "x")));
    files.put(
        "zip slip of Windows -> leads out of it", MadeBook.zip(Map.of("..\\offers.csv", "x")));
    files.put(
        "an archive of nothing -> archive without a list", MadeBook.zip(Map.of("readme/", "")));
    files.put(
        "a workbook of nothing -> workbook is empty",
        MadeBook.book(book -> book.newWorksheet("A").value(0, 0, " ")));
    files.put(
        "too many rows -> more rows than",
        MadeBook.raw(
            "<row r=\"1048577\"><c r=\"A1048577\" t=\"inlineStr\"><is><t>x</t></is></c></row>",
            "",
            ""));
    files.put(
        "XXE in a workbook -> damaged",
        MadeBook.zip(
            Map.of(
                "xl/workbook.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><workbook>&x;</workbook>")));
    archives(files);
    put(
        files,
        "a field of 100 MB -> a cell is far too long",
        HEADINGS + "A1," + "x".repeat(100 << 20) + "\n");
    put(files, "columns beyond a sheet's -> far too many cells", "Kind,".repeat(16_384) + "\nx\n");
    return files;
  }

  private static void archives(Map<String, byte[]> files) throws IOException {
    var twice = new ByteArrayOutputStream();
    try (var zip = new ZipArchiveOutputStream(twice)) {
      for (int i = 0; i < 2; i++) {
        zip.putArchiveEntry(new ZipArchiveEntry("offers.csv"));
        zip.write(HEADINGS.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
      }
    }
    files.put("a name twice in an archive -> two files of the name", twice.toByteArray());
    var strange = MadeBook.zip(Map.of("offers.csv", HEADINGS));
    for (int at = 0; at + 10 < strange.length; at++) {
      // the way of packing, in the head of the file and in the directory: Zstandard
      boolean head = strange[at] == 'P' && strange[at + 1] == 'K';
      if (head && strange[at + 2] == 3) {
        strange[at + 8] = 93;
      } else if (head && strange[at + 2] == 1) {
        strange[at + 10] = 93;
      }
    }
    files.put("an archive packed by Zstandard -> packed in a way", strange);
    var locked = MadeBook.zip(Map.of("offers.csv", HEADINGS));
    for (int at = 0; at + 8 < locked.length; at++) {
      // the bit that says "encrypted" in the head of the file and in the directory
      boolean head = locked[at] == 'P' && locked[at + 1] == 'K';
      if (head && locked[at + 2] == 3) {
        locked[at + 6] |= 1;
      } else if (head && locked[at + 2] == 1) {
        locked[at + 8] |= 1;
      }
    }
    files.put("an archive with a password -> locked with a password", locked);
  }

  /** Headings of nothing we know, in every encoding and separator. */
  private static void texts(Map<String, byte[]> files) {
    for (var charset : List.of("UTF-8", "windows-1252", "ISO-8859-1")) {
      for (var separator : List.of(",", ";", "\t", "|")) {
        var text = "Côlour,Sïze\nrouge,9\n".replace(",", separator);
        files.put(
            charset + " and " + (int) separator.charAt(0) + " -> no list that Onward knows",
            text.getBytes(Charset.forName(charset)));
      }
    }
  }

  private static void put(Map<String, byte[]> files, String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
