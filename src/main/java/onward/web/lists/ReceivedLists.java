package onward.web.lists;

import java.io.OutputStream;
import java.util.Locale;
import onward.facts.AuthorityCode;
import onward.imports.ImportFile;
import onward.imports.Imports;
import onward.imports.review.Queue;
import onward.imports.review.Reviews;
import onward.tables.CsvOut;
import onward.web.Paging;
import onward.web.Words;
import org.springframework.stereotype.Component;

/** The lists received, made ready for a page or a download. */
@Component
class ReceivedLists {
  private final Imports imports;
  private final ListJobs jobs;
  private final Reviews reviews;

  ReceivedLists(Imports imports, ListJobs jobs, Reviews reviews) {
    this.reviews = reviews;
    this.imports = imports;
    this.jobs = jobs;
  }

  /**
   * The page.
   *
   * @param problem why the last try was refused, empty for none
   */
  ListsPage page(AuthorityCode authority, ListsFilter filter, int page, String problem) {
    var all = imports.all(authority);
    int waiting = reviews.count(authority, Queue.ALL);
    var fitting = all.stream().filter(filter::fits).toList();
    return new ListsPage(
        fitting.stream()
            .skip(Paging.offset(page))
            .limit(Paging.SIZE)
            .map(ReceivedLists::row)
            .toList(),
        jobs.underWay(authority).stream()
            .map(job ->
                new ListsPage.Running(
                    ListPages.path(job.file()),
                    job.file().name(),
                    job.now().step().words().toLowerCase(Locale.UK)))
            .toList(),
        filter,
        filter.chosen(),
        filter.kinds(all),
        filter.states(),
        Words.count(fitting.size(), "list received", "lists received"),
        new Paging(page, fitting.size(), filter.address()),
        filter.address().at("/lists.csv").toString(),
        waiting == 0 ? "" : Words.count(waiting, "row needs you", "rows need you"),
        problem);
  }

  void write(AuthorityCode authority, ListsFilter filter, OutputStream out) {
    try (var csv =
        CsvOut.to(
            out, "File", "Kind", "State", "Rows", "Received", "Sender", "Received by", "Note")) {
      imports.all(authority).stream()
          .filter(filter::fits)
          .forEach(file ->
              csv.row(
                  file.name(),
                  file.kind(),
                  file.state().words(),
                  file.lines(),
                  Words.moment(file.received()),
                  file.senderName(),
                  file.receivedBy(),
                  file.note()));
    }
  }

  private static ListsPage.ListRow row(ImportFile file) {
    return new ListsPage.ListRow(
        ListPages.path(file),
        file.name(),
        Words.sentence(file.kind().isEmpty() ? "not known" : file.kind()),
        file.unfinished() ? "Not finished" : Words.sentence(file.state().words()),
        switch (file.state()) {
          case REFUSED -> "govuk-tag--red";
          case PLANNED -> "govuk-tag--yellow";
          case APPLIED -> "govuk-tag--green";
          case UNDONE -> "govuk-tag--grey";
        },
        Words.number(file.lines()),
        Words.moment(file.received()),
        file.senderName(),
        file.receivedBy());
  }
}
