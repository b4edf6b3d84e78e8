package onward.bench;

import static onward.nccis.Tag.*;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import onward.nccis.NccisReader;
import onward.nccis.NccisWriter;
import onward.nccis.ReturnHeader;
import onward.nccis.ReturnRecord;
import onward.partners.Authorities;
import onward.returns.Checks;

/**
 * Writes a made-up national file of so many people record by record, then reads it back, holds it
 * against the schema and runs every check, streamed. Run by {@code ./onward bench returns}.
 */
final class ReturnsBench {
  private static final LocalDate PERIOD_END = LocalDate.of(2026, 5, 31);

  private ReturnsBench() {}

  public static void main(String... words) throws IOException {
    int people = Integer.parseInt(words[0]);
    int rounds = Integer.parseInt(words[1]);
    var file = Files.createTempFile("nccis", ".xml");
    var out = new PrintStream(System.out, true);
    try {
      var wrote = new double[rounds];
      var checked = new double[rounds];
      int found = 0;
      for (int round = 0; round < rounds; round++) {
        wrote[round] = seconds(() -> write(file, people));
        var problems = new int[1];
        checked[round] = seconds(() -> check(file, people, problems));
        found = problems[0];
      }
      out.printf(
          "| %,d | %,d MB | %.1f s (%.1f to %.1f) | %.1f s (%.1f to %.1f) | %,d | %,d MB |%n",
          people,
          Files.size(file) >> 20,
          median(wrote),
          min(wrote),
          max(wrote),
          median(checked),
          min(checked),
          max(checked),
          found,
          Runtime.getRuntime().maxMemory() >> 20);
    } finally {
      Files.delete(file);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static double seconds(Work work) throws IOException {
    long from = System.nanoTime();
    work.run();
    return (System.nanoTime() - from) / 1e9;
  }

  private static void write(Path file, int people) throws IOException {
    var header = ReturnHeader.ours("860", "860", PERIOD_END.plusDays(8), PERIOD_END);
    try (var out = new BufferedOutputStream(Files.newOutputStream(file));
        var writer = new NccisWriter(out, header, PERIOD_END)) {
      for (int i = 1; i <= people; i++) {
        writer.write(person(i));
      }
    }
  }

  private static void check(Path file, int people, int[] problems) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      var outcome = new Checks(new Authorities()).file(in, PERIOD_END, _ -> problems[0]++);
      if (!outcome.equals(new NccisReader.Outcome.Whole(people))) {
        throw new IllegalStateException("The file was not read whole: " + outcome);
      }
    }
  }

  private static ReturnRecord person(int number) {
    boolean wrong = number % 100 == 0;
    return new ReturnRecord.Draft(number, "R" + number)
        .sections(true, true)
        .say(YOUNG_PERSONS_ID, "860%010d".formatted(number))
        .say(COHORT_STATUS, "P")
        .say(GIVEN_NAME, "Given" + letters(number))
        .say(FAMILY_NAME, "O'Family-" + letters(number / 26))
        .say(ADDRESS_LINE_1, number + " High Street & Mews")
        .say(TOWN, "Stafford")
        .say(POSTCODE, wrong ? "ST162LH" : "ST16 2LH")
        .say(GENDER, number % 2 == 0 ? "F" : "M")
        .say(DOB, LocalDate.of(2009, 9, 1).plusDays(number % 365))
        .say(ETHNICITY, "WBRI")
        .say(LEAD_LEA, "860")
        .say(EDUCATED_LEA, "860")
        .say(LEA_AT_YEAR_11, "860")
        .say(ULN, "1%09d".formatted(number))
        .say(GUARANTEE_INDICATOR, "Y")
        .say(YEAR_11_STATUS, "110")
        .say(YEAR_11_LEA, "860")
        .say(LEVEL_OF_NEED, "3")
        .say(SEND_FLAG, "N")
        .say(SEN_SUPPORT_FLAG, "N")
        .say(ACTIVITY_CODE, "110")
        .say(START_DATE, LocalDate.of(2025, 9, 1))
        .say(DATE_ASCERTAINED, LocalDate.of(2025, 9, 20))
        .say(DATE_VERIFIED, LocalDate.of(2026, 5, 15))
        .say(DUE_TO_LAPSE, LocalDate.of(2026, 8, 31))
        .say(CURRENCY_LAPSED, "N")
        .say(ESTABLISHMENT_NUMBER, "8604001")
        .say(PREDICTED_END, LocalDate.of(2026, 8, 31))
        .say(INTENDED_DESTINATION, "121")
        .done();
  }

  /** Names hold no digits. */
  private static String letters(int number) {
    var name = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 26) {
      name.append((char) ('a' + rest % 26));
    }
    return name.toString();
  }

  private static double median(double[] times) {
    return sorted(times).get(times.length / 2);
  }

  private static double min(double[] times) {
    return sorted(times).getFirst();
  }

  private static double max(double[] times) {
    return sorted(times).getLast();
  }

  private static List<Double> sorted(double[] times) {
    return Arrays.stream(times).sorted().boxed().toList();
  }
}
