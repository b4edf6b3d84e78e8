package onward.web.todo;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.followup.FollowUp;
import onward.followup.Queue;
import onward.people.Details;
import onward.people.People;
import onward.tables.CsvOut;
import onward.web.Address;
import onward.web.Paging;
import onward.web.StatusTag;
import onward.web.Words;
import onward.web.WorkLists;
import org.springframework.stereotype.Component;

/** Gathers what the to-do pages show. */
@Component
class TodoPages {
  private final WorkLists work;
  private final People people;

  TodoPages(WorkLists work, People people) {
    this.work = work;
    this.people = people;
  }

  TodoPage of(AuthorityCode authority, Queue queue, int page) {
    var all = work.today(authority);
    var own = all.stream().filter(one -> one.queue() == queue).toList();
    var shown = own.stream().skip(Paging.offset(page)).limit(Paging.SIZE).toList();
    var address = Address.of("/to-do").and("queue", queue.name());
    return new TodoPage(
        Words.sentence(queue.words()) + ": " + Words.count(own.size(), "person", "people"),
        about(queue),
        Arrays.stream(Queue.values()).map(one -> link(one, queue, all)).toList(),
        rows(authority, shown, Paging.offset(page)),
        new Paging(page, own.size(), address),
        address.at("/to-do.csv").toString());
  }

  void write(AuthorityCode authority, Queue queue, OutputStream out) {
    var own = work.today(authority).stream().filter(one -> one.queue() == queue).toList();
    var details = details(authority, own);
    try (var csv =
        CsvOut.to(
            out,
            "Reference",
            "Forename",
            "Surname",
            "Cohort",
            "Code",
            "Queue",
            "Why",
            "Waiting on",
            "Phone",
            "Email")) {
      for (var one : own) {
        var held = details.get(one.person());
        if (held != null) {
          csv.row(
              held.reference(),
              held.forename(),
              held.surname(),
              one.cohort().words(),
              one.status().code(),
              one.queue().words(),
              one.why(),
              one.waitingOn(),
              held.phone(),
              held.email());
        }
      }
    }
  }

  private List<TodoPage.TodoRow> rows(AuthorityCode authority, List<FollowUp> shown, int before) {
    var details = details(authority, shown);
    var rows = new ArrayList<TodoPage.TodoRow>();
    for (var one : shown) {
      var held = details.get(one.person());
      rows.add(
          new TodoPage.TodoRow(
              Words.number(before + rows.size() + 1L),
              "/people/" + one.person().value(),
              held == null ? "" : held.name(),
              one.cohort().words(),
              StatusTag.of(one.status()),
              Words.sentence(one.why()),
              one.waitingOn()));
    }
    return rows;
  }

  private Map<PersonId, Details> details(AuthorityCode authority, List<FollowUp> followUps) {
    var details = new HashMap<PersonId, Details>();
    people
        .about(authority, followUps.stream().map(FollowUp::person).toList())
        .forEach(known -> details.put(known.person(), known.fact()));
    return details;
  }

  private static TodoPage.QueueLink link(Queue queue, Queue current, List<FollowUp> all) {
    long count = all.stream().filter(one -> one.queue() == queue).count();
    return new TodoPage.QueueLink(
        Words.sentence(queue.words()),
        Words.number(count),
        "/to-do?queue=" + queue.name(),
        queue == current);
  }

  private static String about(Queue queue) {
    return switch (queue) {
      case TARGETED_SUPPORT ->
          "Personal circumstances, a development opportunity, or additional needs without an"
              + " offer.";
      case WAITING_ON_PROVIDER ->
          "A provider whose list has not come is named: its list may answer.";
      case ADVISER -> "No suitable place, not applied, or another reason: somebody to talk to.";
      case CALL_CENTRE -> "Everybody else without an offer, and offers declined or lapsed.";
    };
  }
}
