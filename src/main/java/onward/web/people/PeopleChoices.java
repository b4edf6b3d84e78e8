package onward.web.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import onward.calendar.YearGroup;
import onward.followup.Queue;
import onward.guarantee.GuaranteeStatus;
import onward.guarantee.StatusGroup;
import onward.web.Words;
import onward.web.govuk.Choice;

/** What the filters offer to choose from. */
public record PeopleChoices(
    List<Choice> cohorts,
    List<Choice> groups,
    List<Choice> codes,
    List<Choice> schools,
    List<Choice> queues) {

  /**
   * The choices, with those of the filter chosen.
   *
   * @param schools keys of the schools to offer
   * @param name a school's name by its key
   */
  static PeopleChoices of(PeopleFilter filter, List<String> schools, UnaryOperator<String> name) {
    return new PeopleChoices(
        withFirst(
            choice("", "Everybody", filter.cohort()),
            Stream.concat(
                Arrays.stream(YearGroup.values())
                    .map(group -> choice(group.name(), group.words(), filter.cohort())),
                Stream.of(choice("none", "Not in this campaign", filter.cohort())))),
        Arrays.stream(StatusGroup.values())
            .map(group ->
                new Choice(group.name(), group.words(), filter.groups().contains(group.name())))
            .toList(),
        withFirst(
            choice("", "Any status", String.join(",", filter.codes())),
            Arrays.stream(GuaranteeStatus.values())
                .map(status ->
                    new Choice(
                        status.code(),
                        status.code() + " " + status.words(),
                        filter.codes().contains(status.code())))),
        withFirst(
            choice("", "All schools", filter.school()),
            Stream.concat(
                Stream.of(choice("none", "On no roll", filter.school())),
                schools.stream()
                    .map(key -> choice(key, called(key, name, schools), filter.school()))
                    .sorted(Comparator.comparing(Choice::text)))),
        withFirst(
            choice("", "Any", filter.queue()),
            Arrays.stream(Queue.values())
                .map(
                    queue -> choice(queue.name(), Words.sentence(queue.words()), filter.queue()))));
  }

  /** A name that several schools have is told apart by their numbers. */
  private static String called(String key, UnaryOperator<String> name, List<String> schools) {
    var own = name.apply(key);
    boolean shared = schools.stream().filter(other -> name.apply(other).equals(own)).count() > 1;
    return shared ? own + " (" + key + ")" : own;
  }

  private static Choice choice(String value, String text, String chosen) {
    return new Choice(value, text, value.equals(chosen));
  }

  private static List<Choice> withFirst(Choice first, Stream<Choice> others) {
    return Stream.concat(Stream.of(first), others).toList();
  }
}
