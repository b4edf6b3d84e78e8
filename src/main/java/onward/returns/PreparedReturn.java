package onward.returns;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.nccis.NccisWriter;
import onward.nccis.ReturnHeader;
import onward.nccis.ReturnRecord;
import onward.nccis.Tag;
import onward.tables.CsvOut;

/**
 * A month's return, ready to be looked at and written.
 *
 * @param records everybody sent, in the order of our own numbers
 * @param problems what the checks found
 * @param crossings who is in the campaign and not in the file, or the reverse, and why
 */
public record PreparedReturn(
    AuthorityCode authority,
    LocalDate periodEnd,
    LocalDate asKnownOn,
    ReturnHeader header,
    List<ReturnRecord> records,
    List<CheckProblem> problems,
    List<Crossing> crossings) {

  /**
   * Someone on one side of the border only: the campaign goes by where people are educated, the
   * file by where they live.
   *
   * @param why in words: "861 leads: they live there"
   * @param cure what to do about it, empty where it is as it should be
   */
  public record Crossing(PersonId person, String reference, Way way, String why, String cure) {}

  /** On which side. */
  public enum Way {
    CAMPAIGN_ONLY("in the campaign, not in the file"),
    FILE_ONLY("in the file, not in the campaign"),
    NOWHERE("sent by nobody");

    private final String words;

    Way(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** Writes the national file. The stream is left open. */
  public void writeXml(OutputStream out) {
    try (var writer = new NccisWriter(out, header, periodEnd)) {
      records.forEach(writer::write);
    }
  }

  /** How many are sent with each cohort status. */
  public Map<String, Long> byCohortStatus() {
    return new TreeMap<>(
        records.stream().collect(groupingBy(record -> record.text(Tag.COHORT_STATUS), counting())));
  }

  /** How many problems there are of a priority. */
  public long problems(int priority) {
    return problems.stream().filter(problem -> problem.priority() == priority).count();
  }

  /** The headings of {@code checks.csv}. */
  public static String[] headings() {
    return new String[] {"Code", "Priority", "Person", "Field", "Value", "Message", "Do"};
  }

  /**
   * The problems as {@code checks.csv}, then who crosses the border for a wrong reason, then how
   * many cross it for a right one.
   */
  public void writeChecks(CsvOut csv) {
    write(problems, csv);
    var counts = new TreeMap<String, Long>();
    for (var one : crossings) {
      if (one.cure.isEmpty()) {
        counts.merge(one.way.words() + "\t" + one.why, 1L, Long::sum);
      } else {
        csv.row("border", 1, one.reference, "LeadLEA", "", "Not in the file: " + one.why, one.cure);
      }
    }
    counts.forEach((what, count) -> {
      var words = what.split("\t", 2);
      csv.row("border", 3, "", "LeadLEA", count, "People " + words[0] + ": " + words[1], "Nothing");
    });
  }

  /** Problems as lines of {@code checks.csv}. The table is left open. */
  public static void write(List<CheckProblem> problems, CsvOut csv) {
    for (var problem : problems) {
      csv.row(
          problem.code(),
          problem.priority(),
          problem.personReference(),
          problem.field(),
          problem.value(),
          problem.message(),
          problem.cure());
    }
  }
}
