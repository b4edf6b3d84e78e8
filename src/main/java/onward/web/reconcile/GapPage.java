package onward.web.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import onward.web.Paging;

/**
 * The people of one gap at one school.
 *
 * @param key of the school, empty for those on no roll
 * @param gap its name, as a form carries it
 * @param typed what was searched for
 */
public record GapPage(
    String title,
    String school,
    String key,
    String gap,
    String typed,
    List<Row> rows,
    Paging paging,
    String download) {
  /** Somebody, and when their details were last told. */
  public record Row(String name, String href, String upn, String contact) {
    /** Whether all the words are in the name or the UPN. */
    boolean has(String words) {
      var text = (name + " " + upn).toLowerCase(Locale.UK);
      return Stream.of(words.toLowerCase(Locale.UK).split("\\s+")).allMatch(text::contains);
    }
  }
}
