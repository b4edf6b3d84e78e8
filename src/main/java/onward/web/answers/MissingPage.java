package onward.web.answers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import onward.web.Paging;

/**
 * The people on a school's roll who are missing from the roll it sent.
 *
 * @param typed what was searched for
 */
public record MissingPage(
    String path,
    String list,
    String title,
    String typed,
    List<Row> rows,
    Paging paging,
    String download) {
  /** Somebody missing. */
  public record Row(String name, String href, String upn) {
    /** Whether all the words are in the name or the UPN. */
    boolean has(String words) {
      var text = (name + " " + upn).toLowerCase(Locale.UK);
      return Stream.of(words.toLowerCase(Locale.UK).split("\\s+")).allMatch(text::contains);
    }
  }
}
