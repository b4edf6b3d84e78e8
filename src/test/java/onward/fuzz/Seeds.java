package onward.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import onward.imports.files.MadeBook;

/** Good files of every form, for Jazzer to begin from: one folder a parser. */
final class Seeds {
  private static final String OFFERS =
      "Forename,Surname,Date of birth,Provider,Kind,Course,Start date\n"
          + "Ana,\"Exam,ple\",14/02/2010,Northgate,general qualification,A levels,07/09/2026\n";
  private static final String ROLL =
      "UPN;Forename;Surname;Date of birth;School\nA860015074991;Ana;Zoë;2010-02-14;8604001\n";

  private Seeds() {}

  /** Writes them into the folder, a folder a parser. */
  public static void main(String... words) throws IOException {
    for (var seed : all().entrySet()) {
      var file = Path.of(words[0]).resolve(seed.getKey());
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.write(file, seed.getValue());
    }
  }

  private static Map<String, byte[]> all() throws IOException {
    var seeds = new TreeMap<String, byte[]>();
    seeds.put("csv/offers", OFFERS.getBytes(StandardCharsets.UTF_8));
    seeds.put("csv/roll", ROLL.getBytes(StandardCharsets.UTF_16));
    seeds.put("csv/windows", ROLL.getBytes(StandardCharsets.ISO_8859_1));
    seeds.put("workbook/xlsx", MadeBook.book(Seeds::fill));
    seeds.put("workbook/zip", MadeBook.zip(Map.of("offers.csv", OFFERS, "roll.csv", ROLL)));
    seeds.put("workbook/ods", MadeBook.zip(Map.of("content.xml", DOCUMENT)));
    seeds.put("ilr/made-up", resource("ilr/made-up.xml"));
    seeds.put("ctf/older", resource("ctf/older-version.xml"));
    seeds.put("ctf/newer", resource("ctf/from-an-authority.xml"));
    return seeds;
  }

  private static final String DOCUMENT =
      """
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>\
      <table:table table:name="Offers"><table:table-row><table:table-cell><text:p>Forename</text:p>\
      </table:table-cell><table:table-cell><text:p>Surname</text:p></table:table-cell>\
      </table:table-row></table:table></office:spreadsheet></office:body></office:document-content>
      """;

  private static void fill(org.dhatim.fastexcel.Workbook book) {
    var sheet = book.newWorksheet("Offers");
    int line = 0;
    for (var row : OFFERS.split("\n")) {
      int column = 0;
      for (var cell : row.split(",")) {
        sheet.value(line, column++, cell);
      }
      line++;
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = Seeds.class.getResourceAsStream("/onward/imports/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
