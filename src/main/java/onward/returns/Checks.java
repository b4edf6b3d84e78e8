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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import onward.calendar.SchoolYear;
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
   * Checks a file as it is read: one thread reads it and holds it against the schema, another runs
   * the checks.
   *
   * @param otherwise the period end to go by where the header gives none, nor a day of sending
   * @param problems given each problem when all is read: those of the file first, then in the order
   *     of the records
   */
  public NccisReader.Outcome file(
      InputStream in, LocalDate otherwise, Consumer<CheckProblem> problems) {
    var reading = new Reading(header -> start(header, otherwise));
    var outcome = reading.read(in);
    reading.ofTheFile.forEach(problems);
    reading.ofRecords.forEach(problems);
    return outcome;
  }

  private static final class Reading {
    private final Function<ReturnHeader, Run> start;
    private final List<CheckProblem> ofTheFile = new ArrayList<>();
    private final List<CheckProblem> ofRecords = new ArrayList<>();
    private @Nullable Run run;

    Reading(Function<ReturnHeader, Run> start) {
      this.start = start;
    }

    NccisReader.Outcome read(InputStream in) {
      NccisReader.Outcome outcome;
      try (var batches = new Batches(this::check)) {
        outcome =
            NccisReader.checked(
                in,
                header -> {
                  run = start.apply(header);
                  ofTheFile.addAll(run.ofTheFile());
                },
                batches::add,
                fault -> ofTheFile.add(FileChecks.departs(fault)));
      }
      if (outcome instanceof NccisReader.Outcome.Broken broken) {
        ofTheFile.add(FileChecks.broken(broken));
      }
      return outcome;
    }

    private void check(ReturnRecord record) {
      var own = Objects.requireNonNull(run, "the header is read before any record");
      ofRecords.addAll(own.among(own.alone(record)));
      ofRecords.addAll(FileChecks.lengths(record));
    }
  }

  /**
   * Begins a file: its header is checked, its records are to follow.
   *
   * @param otherwise the period end to go by where the header gives none, nor a day of sending
   */
  public Run start(ReturnHeader header, LocalDate otherwise) {
    var periodEnd = periodEnd(header, otherwise);
    Predicate<String> now = remembered(code -> listed(code, periodEnd));
    Predicate<String> ever = remembered(this::everListed);
    var file =
        new Check.InFile(
            periodEnd,
            SchoolYear.of(periodEnd),
            Set.copyOf(header.databases()),
            Set.copyOf(header.authorities()),
            now,
            ever);
    return new Run(file, FileChecks.header(header, now, periodEnd));
  }

  /** As the header says; without it the last month that had ended when the file was sent. */
  private static LocalDate periodEnd(ReturnHeader header, LocalDate otherwise) {
    var said = ReturnHeader.day(header.periodEnd());
    if (said != null) {
      return said;
    }
    var sent = ReturnHeader.day(header.dateOfSend());
    return sent == null
        ? otherwise
        : YearMonth.from(sent.plusDays(1)).minusMonths(1).atEndOfMonth();
  }

  /** A record and what is wrong with it by itself. */
  public record Checked(ReturnRecord record, List<CheckProblem> problems) {}

  /**
   * The checks of one file under way. Records can be checked alone by many threads at once; then
   * each is held against those before it, in their order.
   */
  public static final class Run {
    private final Check.InFile file;
    private final List<CheckProblem> ofTheFile;
    private final Check[] checks;
    private final Check.Test[] tests;
    private final Map<String, Check> across = new HashMap<>();
    private final FileChecks.Once once = new FileChecks.Once();

    private Run(Check.InFile file, List<CheckProblem> ofTheFile) {
      this.file = file;
      this.ofTheFile = ofTheFile;
      this.checks =
          inForce(file.periodEnd()).stream()
              .filter(one -> TESTS.containsKey(one.code()))
              .toArray(Check[]::new);
      this.tests =
          Arrays.stream(checks)
              .map(one -> Objects.requireNonNull(TESTS.get(one.code())))
              .toArray(Check.Test[]::new);
      ALL.forEach(one -> across.put(one.code(), one));
    }

    /** What is wrong with the header. */
    public List<CheckProblem> ofTheFile() {
      return ofTheFile;
    }

    /** Checks a record by itself. */
    public Checked alone(ReturnRecord record) {
      List<CheckProblem> problems = List.of();
      if (!record.hasPersonalDetails()) {
        problems = with(problems, FileChecks.withoutDetails(record));
      }
      for (int i = 0; i < tests.length; i++) {
        if (tests[i].fails(record, file)) {
          problems = with(problems, checks[i].problem(record));
        }
      }
      return new Checked(record, problems);
    }

    /** A record's problems, with those of standing in the file beside the ones before it. */
    public List<CheckProblem> among(Checked checked) {
      var twice = once.look(checked.record());
      if (twice.isEmpty()) {
        return checked.problems();
      }
      var problems = new ArrayList<>(checked.problems());
      twice.forEach(found -> problems.add(problem(checked.record(), found)));
      return problems;
    }

    private static List<CheckProblem> with(List<CheckProblem> problems, CheckProblem one) {
      var more = problems.isEmpty() ? new ArrayList<CheckProblem>(2) : problems;
      more.add(one);
      return more;
    }

    private CheckProblem problem(ReturnRecord record, FileChecks.Twice found) {
      var check = Objects.requireNonNull(across.get(found.code()));
      var message =
          found.other().isEmpty() ? check.message() : check.message() + ": " + found.other();
      return new CheckProblem(
          check.code(),
          check.priority(),
          record.reference(),
          check.label(),
          found.value(),
          message,
          check.cure());
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
    var answers = new ConcurrentHashMap<String, Boolean>();
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
