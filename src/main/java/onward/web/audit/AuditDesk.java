package onward.web.audit;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import onward.access.Account;
import onward.web.Pages;
import onward.web.Searches;
import onward.web.audit.AuditPages.Book;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A book of events as a page, its filter and its file. */
@Component
class AuditDesk {
  private final Pages pages;
  private final AuditPages audit;
  private final Searches searches;

  AuditDesk(Pages pages, AuditPages audit, Searches searches) {
    this.pages = pages;
    this.audit = audit;
    this.searches = searches;
  }

  /** The filter that an address tells of, the user name being kept in the session. */
  AuditFilter filter(HttpSession session, String person, int search, String day, String kind) {
    return new AuditFilter(
        person.strip(), search, searches.words(session, search), day.strip(), kind);
  }

  View page(Account account, Book book, AuditFilter filter, int page) {
    return pages.show("audit/audit", audit.page(account, book, filter, page));
  }

  /**
   * The page with a filter as typed: a user name, mostly a mail address, stays out of addresses.
   */
  View filtered(
      HttpSession session, Book book, String person, String user, String day, String kind) {
    int search = user.isBlank() ? 0 : searches.keep(session, user.strip());
    return new RedirectView(
        filter(session, person, search, day, kind).address(book.path()).toString());
  }

  void file(Account account, Book book, AuditFilter filter, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + book.fileName() + "\"");
    audit.write(account, book, filter, response.getOutputStream());
  }
}
