package onward.web.answers;

import java.util.List;

/** The people on a school's roll who are missing from the roll it sent. */
public record MissingPage(String path, String list, String title, List<Row> rows) {
  /** Somebody missing. */
  public record Row(String name, String href, String upn) {}
}
