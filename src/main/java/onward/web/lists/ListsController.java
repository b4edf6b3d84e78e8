package onward.web.lists;

import static onward.web.lists.ListJob.State.DONE;
import static onward.web.lists.ListJob.State.RUNNING;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import onward.access.Account;
import onward.access.Right;
import onward.calendar.Days;
import onward.imports.ImportFile;
import onward.imports.ImportId;
import onward.imports.Imports;
import onward.imports.ListFiles;
import onward.imports.text.Bytes;
import onward.web.Address;
import onward.web.Pages;
import onward.web.Searches;
import onward.web.rights.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Brings lists in, and takes them back. */
@Controller
@Needs(Right.BRING_IN_LISTS)
class ListsController {
  private final Pages pages;
  private final ListPages lists;
  private final Imports imports;
  private final ListFiles files;
  private final ReceivedLists received;
  private final ListJobs jobs;
  private final Searches searches;
  private final ListDesk desk;

  ListsController(
      Pages pages,
      ListPages lists,
      Imports imports,
      ListFiles files,
      ReceivedLists received,
      ListJobs jobs,
      Searches searches,
      ListDesk desk) {
    this.desk = desk;
    this.pages = pages;
    this.lists = lists;
    this.imports = imports;
    this.files = files;
    this.received = received;
    this.jobs = jobs;
    this.searches = searches;
  }

  @GetMapping("/lists")
  View all(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(required = false) ImportFile.@Nullable State state,
      @RequestParam(defaultValue = "0") int search,
      @RequestParam(defaultValue = "1") int page) {
    var filter = new ListsFilter(kind, state, search, searches.words(session, search));
    return pages.show("lists/lists", received.page(account.authority(), filter, page, ""));
  }

  /** Takes the filters and what was searched for: a file's name may be somebody's. */
  @PostMapping("/lists/filter")
  View filter(
      HttpSession session,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String words) {
    var kept = words.isBlank() ? "" : searches.keep(session, words.strip());
    var address = Address.of("/lists").and("kind", kind).and("state", state).and("search", kept);
    return new RedirectView(address.toString());
  }

  @GetMapping("/lists.csv")
  void download(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(required = false) ImportFile.@Nullable State state,
      @RequestParam(defaultValue = "0") int search,
      HttpServletResponse response)
      throws IOException {
    var filter = new ListsFilter(kind, state, search, searches.words(session, search));
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"lists.csv\"");
    received.write(account.authority(), filter, response.getOutputStream());
  }

  @PostMapping("/lists")
  View receive(
      @AuthenticationPrincipal Account account,
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "") String sender,
      @RequestParam(defaultValue = "") String asAt)
      throws IOException {
    var name = name(file.getOriginalFilename());
    var problem = file.isEmpty() ? empty(name) : desk.wrongAsAt(asAt.strip());
    if (!problem.isEmpty()) {
      return pages.show(
          "lists/lists",
          received.page(account.authority(), ListsFilter.ALL, 1, problem),
          HttpStatus.BAD_REQUEST);
    }
    var day = Days.read(asAt.strip()).orElse(null);
    var came = new ArrayList<ImportFile>();
    files
        .unpacked(name, Bytes.from(file.getInputStream()))
        .forEach((one, content) ->
            came.add(
                jobs.receive(account.authority(), one, content, sender, day, account.userName())));
    return new RedirectView(came.size() == 1 ? ListPages.path(came.getFirst()) : "/lists");
  }

  /** The plan, or how far the work on it has come. */
  @GetMapping("/lists/{id:\\d{1,18}}")
  View plan(@AuthenticationPrincipal Account account, @PathVariable long id) {
    var job = jobs.of(account.authority(), new ImportId(id));
    // asked before the file is read: a job that ends in between has changed what was read
    var state = job.map(ListJob::state).orElse(DONE);
    var file = find(account, id);
    return job.isPresent() && state == RUNNING
        ? pages.show("lists/progress", ProgressPage.of(job.get()))
        : pages.show("lists/plan", lists.plan(file, state));
  }

  @PostMapping("/lists/{id:\\d{1,18}}/approve")
  View approve(
      @AuthenticationPrincipal Account account,
      @PathVariable long id,
      @RequestParam(defaultValue = "") Set<String> group,
      @RequestParam(defaultValue = "false") boolean some,
      @RequestParam(defaultValue = "false") boolean sure,
      @RequestParam(defaultValue = "") String seen) {
    var file = find(account, id);
    if (!lists.seen(file).equals(seen)) {
      return changed(file);
    }
    if (lists.stops(file) && !sure) {
      return pages.show(
          "lists/plan",
          lists.plan(file, DONE).asking("Say that this is the right file before you approve it"),
          HttpStatus.BAD_REQUEST);
    }
    var groups = some ? group : Imports.ALL_GROUPS;
    if (lists.noneOf(file, groups)) {
      return pages.show(
          "lists/plan",
          lists
              .plan(file, DONE)
              .asking("No group was chosen, so nothing was taken in. Tick what is to be taken in"),
          HttpStatus.BAD_REQUEST);
    }
    return jobs.approve(file, groups, account.userName(), seen)
        ? new RedirectView(ListPages.path(file))
        : changed(find(account, id));
  }

  /** Reads a file all the same that came before. */
  @PostMapping("/lists/{id:\\d{1,18}}/again")
  View again(
      @AuthenticationPrincipal Account account,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String seen) {
    var file = find(account, id);
    if (!lists.seen(file).equals(seen)) {
      return changed(file);
    }
    jobs.again(file, account.userName(), seen);
    return new RedirectView(ListPages.path(file));
  }

  /** Takes in the rows that were left out, or that were looked at again. */
  @PostMapping("/lists/{id:\\d{1,18}}/take-in")
  View takeIn(
      @AuthenticationPrincipal Account account,
      @PathVariable long id,
      @RequestParam String action,
      @RequestParam(defaultValue = "") String seen) {
    var file = find(account, id);
    return desk.takeInLater(file, action, account.userName(), seen)
        ? new RedirectView(ListPages.path(file))
        : changed(find(account, id));
  }

  @PostMapping("/lists/{id:\\d{1,18}}/undo")
  View undo(
      @AuthenticationPrincipal Account account,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String seen) {
    var file = find(account, id);
    return jobs.undo(file, account.userName(), seen)
        ? new RedirectView(ListPages.path(file))
        : changed(find(account, id));
  }

  @PostMapping("/lists/{id:\\d{1,18}}/stop")
  View stop(@AuthenticationPrincipal Account account, @PathVariable long id) {
    var file = find(account, id);
    jobs.of(account.authority(), file.id()).ifPresent(ListJob::stop);
    return new RedirectView(ListPages.path(file));
  }

  /** The list as it stands now, for whoever chose by another plan. */
  private View changed(ImportFile file) {
    return pages.show(
        "lists/plan",
        lists
            .plan(file, DONE)
            .asking(
                "This list changed while you looked at it, and nothing was done. It is shown"
                    + " as it stands now: look again, then choose"),
        HttpStatus.CONFLICT);
  }

  private ImportFile find(Account account, long id) {
    return imports
        .find(account.authority(), new ImportId(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String empty(String name) {
    return name.isEmpty() ? "Choose a file to bring in" : "“" + name + "” is empty: choose another";
  }

  /** The name alone: some browsers send the whole path. */
  private static String name(@Nullable String sent) {
    return sent == null ? "" : sent.replaceAll("^.*[/\\\\]", "");
  }
}
