package onward.web.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.changes.Changes.Point;
import onward.facts.AuthorityCode;
import onward.submissions.Submission;
import onward.submissions.Submissions;
import onward.web.Words;
import onward.web.govuk.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The returns that were kept, as days to compare. */
@Component
class KeptReturns {
  private final Submissions submissions;

  KeptReturns(Submissions submissions) {
    this.submissions = submissions;
  }

  /** The day of a return and what was known when it was prepared; empty for no such return. */
  Optional<Point> point(AuthorityCode authority, @Nullable String id) {
    return id == null || !id.matches("\\d{1,18}")
        ? Optional.empty()
        : submissions
            .find(authority, Long.parseLong(id))
            .map(one -> new Point(one.periodEnd(), one.asKnownOn()));
  }

  /** All of them to choose from, after none. */
  List<Choice> choices(AuthorityCode authority) {
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of("", "No return: the days", ""));
    for (var one : submissions.all(authority)) {
      choices.add(Choice.of(String.valueOf(one.id()), words(one), ""));
    }
    return choices;
  }

  private static String words(Submission one) {
    return Words.month(one.periodEnd())
        + ", as known on "
        + Words.day(one.asKnownOn())
        + ", "
        + one.state().words();
  }
}
