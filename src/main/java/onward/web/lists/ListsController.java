package onward.web.lists;

import java.io.IOException;
import onward.access.Account;
import onward.imports.ImportFile;
import onward.imports.ImportId;
import onward.imports.Imports;
import onward.web.Pages;
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
class ListsController {
  private final Pages pages;
  private final ListPages lists;
  private final Imports imports;
  private final ListDesk desk;

  ListsController(Pages pages, ListPages lists, Imports imports, ListDesk desk) {
    this.pages = pages;
    this.lists = lists;
    this.imports = imports;
    this.desk = desk;
  }

  @GetMapping("/lists")
  View all(@AuthenticationPrincipal Account account) {
    return pages.show("lists/lists", lists.all(account.authority(), ""));
  }

  @PostMapping("/lists")
  View receive(@AuthenticationPrincipal Account account, @RequestParam MultipartFile file)
      throws IOException {
    var name = name(file.getOriginalFilename());
    if (file.isEmpty()) {
      var problem =
          name.isEmpty() ? "Choose a file to bring in" : "“" + name + "” is empty: choose another";
      return pages.show(
          "lists/lists", lists.all(account.authority(), problem), HttpStatus.BAD_REQUEST);
    }
    var received = desk.receive(account.authority(), name, file.getBytes(), account.userName());
    return new RedirectView(ListPages.path(received));
  }

  @GetMapping("/lists/{id:\\d{1,18}}")
  View plan(@AuthenticationPrincipal Account account, @PathVariable long id) {
    return pages.show("lists/plan", lists.plan(find(account, id)));
  }

  @PostMapping("/lists/{id:\\d{1,18}}/approve")
  View approve(@AuthenticationPrincipal Account account, @PathVariable long id) {
    var file = find(account, id);
    desk.approve(file, account.userName());
    return new RedirectView(ListPages.path(file));
  }

  @PostMapping("/lists/{id:\\d{1,18}}/undo")
  View undo(@AuthenticationPrincipal Account account, @PathVariable long id) {
    var file = find(account, id);
    desk.undo(file, account.userName());
    return new RedirectView(ListPages.path(file));
  }

  private ImportFile find(Account account, long id) {
    return imports
        .find(account.authority(), new ImportId(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The name alone: some browsers send the whole path. */
  private static String name(@Nullable String sent) {
    return sent == null ? "" : sent.replaceAll("^.*[/\\\\]", "");
  }
}
