package onward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a list is does not matter to memory: lists are read whose rows, held at once, would take
 * several times the memory that is given. The long form asks for more rows: {@code
 * -Donward.rows=1000000}.
 */
class LongListTest {
  private static final int ROWS = Integer.getInteger("onward.rows", 150_000);
  private static final String HEAP = ROWS > 150_000 ? "512m" : "128m";
  private static final String HEADINGS =
      "Reference,Forename,Surname,Date of birth,Postcode,Provider,Kind,Course,Start date,Condition,"
          + "Offered on,Place";
  @TempDir Path folder;

  @Test
  void a_long_list_is_planned_and_taken_in_with_little_memory() throws Exception {
    var list = text("offers.csv", HEADINGS, LongListTest::row);
    assertThat(onward("apply", list)).contains(", applied", "%,10d  ".formatted(ROWS));
  }

  @Test
  void so_is_a_long_sheet_of_a_workbook() throws Exception {
    var file = folder.resolve("offers.xlsx");
    try (var out = Files.newOutputStream(file);
        var book = new Workbook(out, "Test", "1.0")) {
      var sheet = book.newWorksheet("Offers");
      for (int row = 0; row <= ROWS; row++) {
        var cells = (row == 0 ? HEADINGS : row(row)).split(",", -1);
        for (int column = 0; column < cells.length; column++) {
          sheet.inlineString(row, column, cells[column]);
        }
        if (row % 1_000 == 0) {
          sheet.flush();
        }
      }
    }
    assertThat(onward("check", file)).contains("waiting for approval", "%,10d  ".formatted(ROWS));
  }

  @Test
  void a_long_list_that_cannot_be_used_is_refused_each_row_of_it() throws Exception {
    var list = text("colours.csv", "Colour,Size,Shape", row -> "red " + row + ",9,round");
    assertThat(onward("check", list))
        .contains(
            "The headings are of no list that Onward knows", "%,10d  refused".formatted(ROWS + 1));
  }

  private String onward(String verb, Path list) throws Exception {
    return OwnProcess.told(
        OwnProcess.start(
            folder.resolve("data"), HEAP, "imports", verb, list.toString(), "--authority", "860"));
  }

  private Path text(String name, String headings, IntFunction<String> row) throws IOException {
    var file = folder.resolve(name);
    try (var out = Files.newBufferedWriter(file)) {
      out.write(headings + '\n');
      for (int i = 1; i <= ROWS; i++) {
        out.write(row.apply(i) + '\n');
      }
    }
    return file;
  }

  /** An offer to somebody unknown, whose every cell differs from the one above. */
  private static String row(int number) {
    return "R%d,Ana%d,Example%d,%02d/%02d/2010,LE%d %dAB,10004321,general qualification,A level %d,"
            .formatted(
                number,
                number,
                number,
                number % 28 + 1,
                number % 12 + 1,
                number % 20 + 1,
                number % 10,
                number)
        + "07/09/2026,,%02d/06/2026,Room %d".formatted(number % 30 + 1, number);
  }
}
