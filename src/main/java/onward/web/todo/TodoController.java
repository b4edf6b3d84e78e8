package onward.web.todo;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onward.access.Account;
import onward.followup.Queue;
import onward.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The work of the day. */
@Controller
class TodoController {
  private final Pages pages;
  private final TodoPages todo;

  TodoController(Pages pages, TodoPages todo) {
    this.pages = pages;
    this.todo = todo;
  }

  @GetMapping("/to-do")
  View queue(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "TARGETED_SUPPORT") Queue queue,
      @RequestParam(defaultValue = "1") int page) {
    return pages.show("todo/todo", todo.of(account.authority(), queue, page));
  }

  @GetMapping("/to-do.csv")
  void download(
      @AuthenticationPrincipal Account account,
      @RequestParam Queue queue,
      HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"to-do.csv\"");
    todo.write(account.authority(), queue, response.getOutputStream());
  }
}
