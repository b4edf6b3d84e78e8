package onward.web.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import onward.calendar.YearGroup;
import onward.followup.FollowUp;
import onward.followup.Queue;
import onward.web.Address;
import onward.web.Chosen;
import onward.web.Words;
import onward.web.govuk.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the work of the day.
 *
 * @param queue null for all of them
 * @param cohort a year group's name, empty for both
 * @param waitingOn the provider whose list is awaited, empty for any
 * @param search the number of what was searched for, 0 for nothing
 * @param typed the words behind that number
 */
public record FollowUpFilter(
    @Nullable Queue queue, String cohort, String waitingOn, int search, String typed) {
  boolean fits(FollowUp one) {
    return (queue == null || one.queue() == queue)
        && (cohort.isEmpty() || one.cohort().name().equals(cohort))
        && (waitingOn.isEmpty() || one.waitingOn().equals(waitingOn));
  }

  /** The address of the list with these filters, at its first page. */
  Address address() {
    return Address.of("/to-do")
        .and("queue", queue == null ? "" : queue.name())
        .and("cohort", cohort)
        .and("waiting", waitingOn)
        .and("search", search == 0 ? "" : search);
  }

  /** Each filter in force, with the address of the list without it. */
  List<Chosen> chosen() {
    var chosen = new ArrayList<Chosen>();
    add(chosen, typed.isEmpty() ? "" : "“" + typed + "”", "search");
    add(chosen, queue == null ? "" : Words.sentence(queue.words()), "queue");
    add(
        chosen,
        Stream.of(YearGroup.values())
            .filter(group -> group.name().equals(cohort))
            .map(YearGroup::words)
            .findFirst()
            .orElse(""),
        "cohort");
    add(chosen, waitingOn.isEmpty() ? "" : "Waiting on " + waitingOn, "waiting");
    return chosen;
  }

  /** What each filter offers to choose from; a queue says how many it has. */
  FollowUpPage.Choices choices(List<FollowUp> all) {
    return new FollowUpPage.Choices(
        Stream.concat(
                Stream.of(new Choice("", count("Everybody", all.size()), queue == null)),
                Arrays.stream(Queue.values()).map(one -> choice(one, all)))
            .toList(),
        Stream.concat(
                Stream.of(Choice.of("", "Both", cohort)),
                Arrays.stream(YearGroup.values())
                    .map(group -> Choice.of(group.name(), group.words(), cohort)))
            .toList(),
        Stream.concat(
                Stream.of(Choice.of("", "Anybody or nobody", waitingOn)),
                all.stream()
                    .map(FollowUp::waitingOn)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .sorted()
                    .map(name -> Choice.of(name, name, waitingOn)))
            .toList());
  }

  private Choice choice(Queue one, List<FollowUp> all) {
    long own = all.stream().filter(followUp -> followUp.queue() == one).count();
    return new Choice(
        one.name(), count(Words.sentence(one.words()), own), Objects.equals(one, queue));
  }

  private static String count(String name, long count) {
    return name + " (" + Words.number(count) + ")";
  }

  private void add(List<Chosen> chosen, String text, String parameter) {
    if (!text.isEmpty()) {
      chosen.add(new Chosen(text, address().without(parameter).toString()));
    }
  }
}
