package onward.web.followup;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.followup.FollowUp;
import onward.followup.FollowUpColumns;
import onward.followup.Queue;
import onward.people.Details;
import onward.people.People;
import onward.tables.CsvOut;
import onward.web.Paging;
import onward.web.StatusTag;
import onward.web.Words;
import onward.web.WorkLists;
import onward.web.people.PeopleLists;
import onward.web.rights.Veil;
import org.springframework.stereotype.Component;

/** Gathers what the to-do pages show. */
@Component
class FollowUpPages {
  private final WorkLists work;
  private final People people;
  private final PeopleLists lists;
  private final Veil veil;

  FollowUpPages(WorkLists work, People people, PeopleLists lists, Veil veil) {
    this.work = work;
    this.people = people;
    this.lists = lists;
    this.veil = veil;
  }

  FollowUpPage of(AuthorityCode authority, FollowUpFilter filter, int page) {
    var all = work.today(authority);
    var own = fitting(authority, filter);
    var shown = own.stream().skip(Paging.offset(page)).limit(Paging.SIZE).toList();
    var address = filter.address();
    var queue = filter.queue();
    return new FollowUpPage(
        (queue == null ? "To do today" : Words.sentence(queue.words()))
            + ": "
            + Words.count(own.size(), "person", "people"),
        queue == null ? "Everybody to follow up, queue by queue." : about(queue),
        filter,
        filter.choices(all),
        filter.chosen(),
        rows(authority, shown, Paging.offset(page)),
        all.isEmpty(),
        new Paging(page, own.size(), address),
        address.at("/to-do.csv").toString());
  }

  private List<FollowUp> fitting(AuthorityCode authority, FollowUpFilter filter) {
    var own = work.today(authority).stream().filter(filter::fits).toList();
    var meant = lists.meant(authority, filter.typed(), own.stream().map(FollowUp::person).toList());
    return own.stream().filter(one -> meant.contains(one.person())).toList();
  }

  void write(AuthorityCode authority, FollowUpFilter filter, OutputStream out) {
    var own = fitting(authority, filter);
    var details = details(authority, own);
    var sharing = veil.sharing();
    try (var csv = CsvOut.to(out, FollowUpColumns.headings("Phone", "Email", "Sharing"))) {
      for (var one : own) {
        var held = details.get(one.person());
        if (held != null) {
          csv.row(
              FollowUpColumns.cells(
                  one, held, held.phone(), held.email(), sharing.apply(one.person())));
        }
      }
    }
  }

  private List<FollowUpPage.FollowUpRow> rows(
      AuthorityCode authority, List<FollowUp> shown, int before) {
    var details = details(authority, shown);
    var rows = new ArrayList<FollowUpPage.FollowUpRow>();
    for (var one : shown) {
      var held = details.get(one.person());
      rows.add(
          new FollowUpPage.FollowUpRow(
              Words.number(before + rows.size() + 1L),
              "/people/" + one.person().value(),
              held == null ? "" : held.name(),
              one.cohort().words(),
              Words.sentence(one.queue().words()),
              StatusTag.of(one.status()),
              Words.sentence(one.why()),
              one.waitingOn()));
    }
    return rows;
  }

  private Map<PersonId, Details> details(AuthorityCode authority, List<FollowUp> followUps) {
    return veil.details(people.about(authority, followUps.stream().map(FollowUp::person).toList()));
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
