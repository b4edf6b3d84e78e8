package onward.returns;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import onward.facts.AuthorityCode;
import onward.nccis.NccisReader;
import onward.nccis.ReturnHeader;
import onward.nccis.ReturnRecord;
import onward.partners.Authorities;
import onward.partners.Authority;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The checks that the return is held to, before it is sent rather than after. Numbers, words,
 * priorities and dates are data (checks.csv); when a record fails is code beside it.
 */
@Component
public class Checks {
  private static final String TABLE = "checks.csv";
  private static final List<Check> ALL = read();
  private static final Map<String, Check.Test> TESTS = tests();

  private final Authorities authorities;

  public Checks(Authorities authorities) {
    this.authorities = authorities;
  }

  /** Every check of every edition. */
  public static List<Check> all() {
    return ALL;
  }

  /** Those that hold for a period end. */
  public static List<Check> inForce(LocalDate periodEnd) {
    return ALL.stream().filter(check -> check.inForce(periodEnd)).toList();
  }

  /**
   * Checks a file as it is read.
   *
   * @param otherwise the period end to go by where the header gives none
   * @param problems given each problem, those of the file first, then in the order of the records
   */
  public NccisReader.Outcome file(
      InputStream in, LocalDate otherwise, Consumer<CheckProblem> problems) {
    var run = new Run[1];
    var outcome =
        NccisReader.read(
            in,
            header -> run[0] = start(header, otherwise, problems),
            record -> run[0].record(record));
    if (outcome instanceof NccisReader.Outcome.Broken broken) {
      var place = "line " + broken.line() + ", column " + broken.column();
      problems.accept(
          FileChecks.file(
              "XML", place, broken.message(), "Mend the file at that place, or export it again"));
    }
    return outcome;
  }

  /** Begins a file: its header is checked, its records are to follow. */
  public Run start(ReturnHeader header, LocalDate otherwise, Consumer<CheckProblem> problems) {
    var said = ReturnHeader.day(header.periodEnd());
    var periodEnd = said == null ? otherwise : said;
    Predicate<String> now = remembered(code -> listed(code, periodEnd));
    Predicate<String> ever = remembered(this::everListed);
    FileChecks.header(header, now, problems);
    return new Run(
        new Check.InFile(
            periodEnd, Set.copyOf(header.databases()), Set.copyOf(header.authorities()), now, ever),
        problems);
  }

  /** The checks of one file under way: a record at a time, remembering what must stand once. */
  public static final class Run {
    private final Check.InFile file;
    private final Consumer<CheckProblem> problems;
    private final List<Check> checks;
    private final Check.Test[] tests;
    private final Map<String, Check> across = new HashMap<>();
    private final FileChecks.Once once = new FileChecks.Once();

    private Run(Check.InFile file, Consumer<CheckProblem> problems) {
      this.file = file;
      this.problems = problems;
      this.checks =
          inForce(file.periodEnd()).stream().filter(one -> TESTS.containsKey(one.code())).toList();
      this.tests =
          checks.stream()
              .map(one -> Objects.requireNonNull(TESTS.get(one.code())))
              .toArray(Check.Test[]::new);
      ALL.forEach(one -> across.put(one.code(), one));
    }

    /** Checks the next record. */
    public void record(ReturnRecord record) {
      if (!record.hasPersonalDetails()) {
        problems.accept(
            FileChecks.file(
                "PersonalDetails",
                "record " + record.number(),
                "A record has no personal details; the whole file is refused",
                "Send personal details for everybody"));
      }
      for (int i = 0; i < tests.length; i++) {
        if (tests[i].fails(record, file)) {
          problems.accept(checks.get(i).problem(record));
        }
      }
      once.look(record, this::twice);
    }

    private void twice(String code, ReturnRecord record, String value, String other) {
      var check = Objects.requireNonNull(across.get(code));
      var message = other.isEmpty() ? check.message() : check.message() + ": " + other;
      problems.accept(
          new CheckProblem(
              code,
              check.priority(),
              record.reference(),
              check.label(),
              value,
              message,
              check.cure()));
    }
  }

  private boolean listed(String code, LocalDate day) {
    return code.matches("\\d{3}")
        && authorities.find(new AuthorityCode(code), day).filter(Checks::leads).isPresent();
  }

  private boolean everListed(String code) {
    return code.matches("\\d{3}")
        && authorities.latest(new AuthorityCode(code)).filter(Checks::leads).isPresent();
  }

  private static boolean leads(Authority authority) {
    return authority.kind() == Authority.Kind.AUTHORITY
        || authority.kind() == Authority.Kind.SERVICE_CHILDREN;
  }

  private static Predicate<String> remembered(Predicate<String> asked) {
    var answers = new HashMap<String, Boolean>();
    return code -> answers.computeIfAbsent(code, asked::test);
  }

  private static Map<String, Check.Test> tests() {
    var tests = new HashMap<String, Check.Test>();
    PersonChecks.addTo(tests);
    ActivityChecks.addTo(tests);
    GuaranteeChecks.addTo(tests);
    return Map.copyOf(tests);
  }

  private static List<Check> read() {
    try (InputStream in = Objects.requireNonNull(Checks.class.getResourceAsStream(TABLE), TABLE);
        var table =
            CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return table.stream().map(Checks::check).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " comes with Onward and can be read", e);
    }
  }

  private static Check check(NamedCsvRecord line) {
    return new Check(
        line.getField("code"),
        Integer.parseInt(line.getField("priority")),
        day(line.getField("from")),
        day(line.getField("until")),
        line.getField("field"),
        line.getField("message"),
        line.getField("cure"));
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
