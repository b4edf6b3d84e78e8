package onward.web.audit;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An answer that knows how much of whom it showed. */
final class SeenAnswer extends HttpServletResponseWrapper {
  private @Nullable SeenStream seen;

  SeenAnswer(HttpServletResponse answer) {
    super(answer);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (seen == null) {
      seen = new SeenStream(super.getOutputStream());
    }
    return seen;
  }

  /** Whether it is a file rather than a page. */
  boolean download() {
    var type = getContentType();
    return type != null && !type.toLowerCase(Locale.ROOT).startsWith("text/html");
  }

  /** Of how many people: those a page links to, or the rows of a file below its headings. */
  int records() {
    if (seen == null) {
      return 0;
    }
    return download() ? (int) Math.max(0, seen.lines() - 1) : seen.people();
  }
}
