package onward.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import onward.web.Pages;
import onward.web.rights.ForEverybody;
import onward.web.rights.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Answers whatever went wrong with a page in plain words, and never with what is inside. */
@Controller
@ForEverybody(because = "it answers refusals too")
class ErrorPagesController implements ErrorController {
  private static final ErrorPage NOT_IN_ROLE =
      new ErrorPage(
          "Your role does not include this page",
          "Who may see and do what is told under Who may see what, at the foot of the page. If your"
              + " work needs it, ask whoever gives out the accounts of your authority for the role.");

  private final Pages pages;

  ErrorPagesController(Pages pages) {
    this.pages = pages;
  }

  @RequestMapping("/error")
  View error(HttpServletRequest request) {
    var status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    boolean looked = request.getMethod().equals("GET") && SignedIn.account().isPresent();
    return pages.show(
        "errors/error",
        status == HttpStatus.FORBIDDEN && looked ? NOT_IN_ROLE : page(status),
        status);
  }

  private static HttpStatus status(@Nullable Object code) {
    var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }

  private static ErrorPage page(HttpStatus status) {
    if (status == HttpStatus.FORBIDDEN) {
      return new ErrorPage(
          "This cannot be done from here",
          "The page was open too long, or it is not yours to open. Go back, load the page again and"
              + " try once more. Nothing was changed.");
    }
    if (status == HttpStatus.TOO_MANY_REQUESTS) {
      return new ErrorPage(
          "Too many pages at once",
          "More was asked for within a minute than one person reads. Wait ten seconds, then load the"
              + " page again. Nothing was changed.");
    }
    if (status == HttpStatus.CONTENT_TOO_LARGE) {
      return new ErrorPage(
          "The file is too large",
          "A list may have 200 megabytes. Leave out columns that nobody needs, or bring it in"
              + " parts.");
    }
    if (status.is4xxClientError()) {
      return new ErrorPage(
          "Page not found",
          "Check the address, or find the person, list or return by its name. What another authority"
              + " holds is not shown here.");
    }
    return new ErrorPage(
        "Something went wrong",
        "It is not your fault, and nothing half done was kept. Try again; if it happens again, tell"
            + " whoever runs Onward for your authority when it happened and what you did.");
  }
}
