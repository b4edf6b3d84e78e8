package onward.bench;

import static onward.bench.MadePeople.DAY;
import static onward.bench.MadePeople.TOLD;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onward.Onward;
import onward.activity.Activities;
import onward.activity.Enrolments;
import onward.applications.Applications;
import onward.bench.MadePeople.Made;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.caseload.Caseload;
import onward.caseload.Caseloads;
import onward.caseload.PersonFacts;
import onward.circumstances.Circumstances;
import onward.cohort.Rolls;
import onward.contacts.Contacts;
import onward.destinations.Intentions;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.Fact;
import onward.facts.Facts;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.Sources;
import onward.guarantee.GuaranteeRule;
import onward.guarantee.GuaranteeStatus;
import onward.guarantee.Guarantees;
import onward.offers.Offers;
import onward.people.People;
import onward.settings.Settings;
import onward.walls.Walls;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long the statuses of many people take: from the database, from facts in memory, and of a few
 * people whose facts changed. Not a test: {@code ./onward bench status}.
 */
final class StatusBench {
  private static final Campaign C2026 = new Campaign(2026);
  private static final int ROUNDS = 5;

  private final ConfigurableApplicationContext onward;
  private final int people;
  private final List<AuthorityCode> authorities;
  private final List<String> lines = new ArrayList<>();

  private StatusBench(ConfigurableApplicationContext onward, int people) {
    this.onward = onward;
    this.people = people;
    int howMany = Math.max(2, people / 8_700);
    this.authorities =
        IntStream.range(0, howMany).mapToObj(i -> new AuthorityCode("" + (800 + i))).toList();
  }

  /** People in all, and the file for the figures. */
  public static void main(String... words) throws IOException {
    var spring = new SpringApplication(Onward.class);
    spring.setWebApplicationType(WebApplicationType.NONE);
    spring.setLazyInitialization(true);
    try (var onward =
        spring.run(
            "--onward.database.throw-away=true",
            "--onward.site=false",
            "--logging.threshold.console=off")) {
      var bench = new StatusBench(onward, Integer.parseInt(words[0]));
      bench.run();
      Files.write(Path.of(words[1]), bench.lines);
    }
  }

  private void run() {
    long facts = fill();
    line("| people | %,d in %d authorities, with %,d facts |", people, authorities.size(), facts);
    fromDatabase();
    inMemory();
    incremental();
  }

  private <T> T bean(Class<T> type) {
    return onward.getBean(type);
  }

  private long fill() {
    long from = System.nanoTime();
    long facts = 0;
    int each = people / authorities.size();
    for (var authority : authorities) {
      facts += Walls.of(authority).call(() -> fill(authority, each));
    }
    line("| recording the facts (not the bench) | %.1f s |", seconds(from));
    return facts;
  }

  private long fill(AuthorityCode authority, int each) {
    var source = bean(Sources.class).open(authority, "bench", "bench", TOLD);
    var numbers = bean(People.class).numbers(each);
    var made =
        numbers.stream().map(person -> MadePeople.person(authority, person.value())).toList();
    bean(People.class).add(source, entries(numbers, made, one -> List.of(one.details())));
    record(Rolls.class, source, numbers, made, one -> List.of(one.roll()));
    record(Intentions.class, source, numbers, made, Made::intentions);
    record(Applications.class, source, numbers, made, Made::applications);
    record(Offers.class, source, numbers, made, Made::offers);
    record(Activities.class, source, numbers, made, Made::activities);
    record(Enrolments.class, source, numbers, made, Made::enrolments);
    record(Contacts.class, source, numbers, made, Made::contacts);
    record(Circumstances.class, source, numbers, made, Made::circumstances);
    return made.stream().mapToInt(Made::facts).sum();
  }

  private <F extends Fact> void record(
      Class<? extends Facts<F>> door,
      Source source,
      List<PersonId> numbers,
      List<Made> made,
      Function<Made, List<F>> facts) {
    bean(door).record(source, entries(numbers, made, facts));
  }

  private static <F extends Fact> List<Entry<F>> entries(
      List<PersonId> numbers, List<Made> made, Function<Made, List<F>> facts) {
    var entries = new ArrayList<Entry<F>>();
    for (int i = 0; i < made.size(); i++) {
      for (var fact : facts.apply(made.get(i))) {
        entries.add(new Entry<>(numbers.get(i), fact, i + 2));
      }
    }
    return entries;
  }

  private Caseload caseload(AuthorityCode authority) {
    return Walls.of(authority)
        .call(() -> bean(Caseloads.class).everybody(authority, C2026, Edition.TODAY, DAY, DAY));
  }

  private long standings(AuthorityCode authority) {
    return Walls.of(authority)
        .call(() -> bean(Guarantees.class).standings(caseload(authority)).size());
  }

  private void fromDatabase() {
    standings(authorities.getFirst());
    long from = System.nanoTime();
    long worked = cpu();
    long counted = authorities.parallelStream().mapToLong(this::standings).sum();
    line(
        "| from the database, with every sentence: read, decided, explained (%,d people) | %.1f s"
            + " (%.1f s of processor in Java) | 60 s |",
        counted, seconds(from), (cpu() - worked) / 1e9);
  }

  private void inMemory() {
    var loaded =
        authorities.parallelStream().flatMap(one -> caseload(one).people().stream()).toList();
    rounds("status of everybody, once loaded", loaded, false);
    rounds("the same with every sentence", loaded, true);
  }

  private void rounds(String what, List<PersonFacts> loaded, boolean words) {
    var took = new double[ROUNDS];
    var used = new double[ROUNDS];
    Map<GuaranteeStatus, Long> counts = Map.of();
    for (int round = 0; round < ROUNDS; round++) {
      var rule =
          new GuaranteeRule(C2026, Edition.TODAY, Settings.DEFAULT, UnaryOperator.identity());
      long from = System.nanoTime();
      long worked = cpu();
      counts =
          loaded.parallelStream()
              .map(facts -> words ? rule.decide(facts, DAY).status() : rule.status(facts, DAY))
              .collect(
                  Collectors.groupingBy(
                      Function.identity(),
                      () -> new EnumMap<>(GuaranteeStatus.class),
                      Collectors.counting()));
      took[round] = seconds(from);
      used[round] = (cpu() - worked) / 1e9;
    }
    Arrays.sort(took);
    Arrays.sort(used);
    line(
        "| %s: median of %d (%.2f to %.2f s) | %.2f s (%.2f s of processor, on %d) | 2.5 s |",
        what,
        ROUNDS,
        took[0],
        took[ROUNDS - 1],
        took[ROUNDS / 2],
        used[ROUNDS / 2],
        Runtime.getRuntime().availableProcessors());
    System.err.println(counts);
  }

  private void incremental() {
    var authority = authorities.getFirst();
    Walls.of(authority).run(() -> incremental(authority));
  }

  private void incremental(AuthorityCode authority) {
    var guarantees = bean(Guarantees.class);
    var members = caseload(authority).people().stream().map(one -> one.member().person()).toList();
    guarantees.refresh(authority, C2026, DAY, at(0));
    changed(authority, members.subList(0, 200), 1);
    for (int size : new int[] {1000, 40, 1}) {
      int times = Math.max(1, Math.min(20, 1000 / size));
      var took = new double[times];
      for (int time = 0; time < times; time++) {
        int start = 200 + time * size;
        var some = members.subList(start, start + size);
        took[time] = changed(authority, some, 2 + time);
      }
      Arrays.sort(took);
      line(
          "| %s at a time, after their facts changed, kept: median | %.2f ms a person | 1 ms |",
          size == 1 ? "one person" : "%,d people".formatted(size), took[times / 2] * 1000 / size);
    }
    int left = guarantees.refresh(authority, C2026, DAY, at(100));
    line("| people a full refresh then finds otherwise | %d | 0 |", left);
  }

  /** Seconds that working them out again takes; recording the new facts is not counted. */
  private double changed(AuthorityCode authority, List<PersonId> some, int minute) {
    var source = bean(Sources.class).open(authority, "changes", "bench", at(minute));
    var offers =
        Stream.iterate(0, i -> i < some.size(), i -> i + 1)
            .map(i ->
                new Entry<>(some.get(i), MadePeople.lateOffer(some.get(i).value() + minute), i + 2))
            .toList();
    bean(Offers.class).record(source, offers);
    long from = System.nanoTime();
    bean(Guarantees.class).refresh(authority, C2026, DAY, at(minute), some);
    return seconds(from);
  }

  private static Instant at(int minute) {
    return DAY.atTime(9, 0).toInstant(java.time.ZoneOffset.UTC).plusSeconds(60L * minute);
  }

  private static double seconds(long from) {
    return (System.nanoTime() - from) / 1e9;
  }

  private static long cpu() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private void line(String words, Object... figures) {
    var line = String.format(Locale.UK, words, figures);
    System.err.println(line);
    lines.add(line);
  }
}
