package onward.overrides;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onward.Inside;
import onward.OnwardTest;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.PersonId;
import onward.facts.Sources;
import onward.people.People;
import onward.walls.Walls;
import onward.web.edits.Edits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many edit the same records at once: whoever is told that it is saved finds it there. */
@OnwardTest
@Inside("894")
class RaceTest {
  private static final AuthorityCode OURS = new AuthorityCode("894");
  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
  private static final Instant NOON = Instant.parse("2026-09-30T12:00:00Z");
  private static final int CLIENTS = 64;
  private static final int RECORDS = 100;
  private static final int EDITS = 5;

  @Autowired Overrides overrides;
  @Autowired Sources sources;
  @Autowired People people;
  @Autowired Edits edits;

  /** What a client was told: saved, over the version that it had seen. */
  private record Saved(PersonId person, long seen, String reason) {}

  private final ConcurrentLinkedQueue<Saved> ledger = new ConcurrentLinkedQueue<>();

  @Test
  void of_64_clients_editing_100_records_nobody_loses_an_update()
      throws InterruptedException, ExecutionException {
    var records = people.numbers(RECORDS);
    var lost = new ArrayList<Future<Integer>>();
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int client = 0; client < CLIENTS; client++) {
        int number = client;
        lost.add(clients.submit(() -> Walls.of(OURS).call(() -> edit(records, number))));
      }
    }
    int beaten = 0;
    for (var each : lost) {
      beaten += each.get();
    }
    assertThat(beaten).as("some were beaten to it, and heard of it").isPositive();
    assertThat(ledger).hasSize(CLIENTS * EDITS);
    assertThat(ledger.stream().map(one -> one.person() + " " + one.seen()))
        .as("no version was edited twice")
        .doesNotHaveDuplicates();
    for (var person : records) {
      var said = overrides.history(OURS, person).stream().map(one -> one.fact().reason()).toList();
      assertThat(said)
          .containsExactlyInAnyOrderElementsOf(
              ledger.stream()
                  .filter(one -> one.person().equals(person))
                  .map(Saved::reason)
                  .toList());
    }
  }

  /** How often somebody was faster. */
  private int edit(List<PersonId> records, int client) {
    var random = new Random(client);
    int beaten = 0;
    for (int edit = 0; edit < EDITS; edit++) {
      // the first edit is of the one that everybody works on
      var person = records.get(edit == 0 ? 0 : random.nextInt(RECORDS));
      var reason = "client " + client + ", edit " + edit;
      while (!saved(person, reason)) {
        beaten++;
      }
    }
    return beaten;
  }

  private boolean saved(PersonId person, String reason) {
    long seen = overrides.version(OURS, person);
    boolean first =
        edits.first(
            OURS,
            "override of " + person.value(),
            String.valueOf(seen),
            () -> String.valueOf(overrides.version(OURS, person)),
            () ->
                overrides.record(
                    sources.open(OURS, "page", "tester", NOON),
                    List.of(
                        new Entry<>(
                            person, new StatusOverride("122", reason, "Tester", DAY, DAY), 0))));
    if (first) {
      ledger.add(new Saved(person, seen, reason));
    }
    return first;
  }
}
