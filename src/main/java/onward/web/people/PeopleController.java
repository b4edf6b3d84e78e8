package onward.web.people;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import onward.access.Account;
import onward.access.Right;
import onward.facts.PersonId;
import onward.web.Pages;
import onward.web.Searches;
import onward.web.rights.Needs;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Lists of young people. */
@Controller
@Needs(Right.SEE_PEOPLE)
class PeopleController {
  private final Pages pages;
  private final Searches searches;
  private final PeopleLists lists;

  PeopleController(Pages pages, Searches searches, PeopleLists lists) {
    this.pages = pages;
    this.searches = searches;
    this.lists = lists;
  }

  @GetMapping("/people")
  View list(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @RequestParam MultiValueMap<String, String> asked,
      @RequestParam(defaultValue = "1") int page) {
    var filter = PeopleFilter.of(asked);
    var typed = searches.words(session, filter.search());
    return pages.show("people/list", lists.page(account.authority(), filter, typed, page));
  }

  /** Keeps the words out of the address; a search that finds one person opens the person. */
  @PostMapping("/people/search")
  View search(
      @AuthenticationPrincipal Account account, HttpSession session, @RequestParam String words) {
    var found = lists.only(account.authority(), words);
    var to =
        found
            .map(PersonId::value)
            .map(person -> "/people/" + person)
            .orElseGet(() ->
                words.isBlank()
                    ? "/people"
                    : "/people?search=" + searches.keep(session, words.strip()));
    return new RedirectView(to);
  }

  @Needs({Right.SEE_PEOPLE, Right.DOWNLOAD_PEOPLE})
  @GetMapping("/people.csv")
  void download(
      @AuthenticationPrincipal Account account,
      HttpSession session,
      @RequestParam MultiValueMap<String, String> asked,
      HttpServletResponse response)
      throws IOException {
    var filter = PeopleFilter.of(asked);
    var typed = searches.words(session, filter.search());
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"young-people.csv\"");
    lists.write(account.authority(), filter, typed, response.getOutputStream());
  }
}
