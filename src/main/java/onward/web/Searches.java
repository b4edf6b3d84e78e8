package onward.web;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What was searched for in this session, by number. The address carries the number, so that names
 * and birth dates stay out of histories and logs.
 */
@Component
public class Searches {
  private static final String KEPT = "searches";
  private static final int AT_MOST = 50;

  /** Keeps the words and gives their number. */
  public int keep(HttpSession session, String words) {
    synchronized (session) {
      var kept = new LinkedHashMap<>(kept(session));
      int number = kept.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
      kept.put(number, words);
      if (kept.size() > AT_MOST) {
        kept.remove(kept.keySet().iterator().next());
      }
      session.setAttribute(KEPT, kept);
      return number;
    }
  }

  /** The words behind a number; empty where the session does not know it. */
  public String words(HttpSession session, int number) {
    return kept(session).getOrDefault(number, "");
  }

  @SuppressWarnings("unchecked") // only keep() writes it
  private static Map<Integer, String> kept(HttpSession session) {
    return session.getAttribute(KEPT) instanceof Map<?, ?> map
        ? (Map<Integer, String>) map
        : Map.of();
  }
}
