package onward.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onward.facts.AuthorityCode;
import onward.imports.files.Opened;
import onward.imports.read.Unreadable;
import onward.imports.text.Bytes;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook of 100,000 rows and 20 columns read to its last cell, each reader in a process of its
 * own: ours with a heap of 128 MB, Apache POI with as much as it wants.
 */
final class WorkbookBench {
  private static final int ROWS = 100_000;

  private WorkbookBench() {}

  /** Reads the workbook of the second word as the first says, and tells its seconds and cells. */
  public static void main(String... words) throws IOException, Unreadable {
    var content = Files.readAllBytes(Path.of(words[1]));
    long from = System.nanoTime();
    int cells = words[0].equals("ours") ? ours(content) : poi(content);
    System.out.printf(Locale.ROOT, "%.2f %d%n", (System.nanoTime() - from) / 1e9, cells);
  }

  private static int ours(byte[] content) throws Unreadable {
    int read = 0;
    for (var line : Opened.table(Bytes.of(content), _ -> true).lines()) {
      for (var cell : line.cells()) {
        read += cell.isEmpty() ? 0 : 1;
      }
    }
    return read;
  }

  private static int poi(byte[] content) throws IOException {
    int read = 0;
    var text = new DataFormatter(Locale.UK);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      for (var row : book.getSheetAt(0)) {
        if (row.getRowNum() > 0) {
          for (var cell : row) {
            read += text.formatCellValue(cell).isEmpty() ? 0 : 1;
          }
        }
      }
    }
    return read;
  }

  /** Both readers on the same workbook, in words. */
  static String compared() throws IOException, InterruptedException {
    var folder = Path.of("target");
    var book = folder.resolve("roll.xlsx");
    var list = LongLists.of(folder, new AuthorityCode("860"), ROWS).roll();
    try (var out = Files.newOutputStream(book);
        var workbook = new Workbook(out, "Bench", "1.0");
        var lines = Files.lines(list)) {
      var sheet = workbook.newWorksheet("Roll");
      int line = 0;
      for (var text : (Iterable<String>) lines::iterator) {
        int column = 0;
        for (var cell : text.split(",", -1)) {
          sheet.value(line, column++, cell);
        }
        line++;
      }
    }
    return "A workbook of about %,d rows and 20 columns (%,d MB): ours, heap 128 MB: %s; Apache POI, heap 4 GB: %s."
        .formatted(
            ROWS, Files.size(book) >> 20, child("128m", "ours", book), child("4g", "poi", book));
  }

  private static String child(String heap, String reader, Path book)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + heap, "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(WorkbookBench.class.getName(), reader, book.toString()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      return "failed: " + said.lines().findFirst().orElse("");
    }
    var last = said.strip().lines().reduce((_, line) -> line).orElse("0 0").split(" ");
    return last[0] + " s, " + last[1] + " cells";
  }
}
