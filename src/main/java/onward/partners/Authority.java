package onward.partners;

import java.time.LocalDate;
import java.util.List;
import onward.facts.AuthorityCode;
import org.jspecify.annotations.Nullable;

/**
 * A local authority as it was in one stretch of time, or a special code that stands for none.
 *
 * @param gss the ONS code of that time, such as {@code E06000065}; empty for a special code
 * @param region null for a special code
 * @param from first day; null = since before 2009
 * @param to last day; null = still in force
 * @param successors who took over on a reorganisation; empty where nobody did
 */
public record Authority(
    AuthorityCode code,
    String name,
    String gss,
    @Nullable Region region,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<AuthorityCode> successors,
    Kind kind) {

  /** What a code stands for. */
  public enum Kind {
    AUTHORITY,
    OUTSIDE_ENGLAND,
    NOT_KNOWN,
    SERVICE_CHILDREN
  }

  /** Whether this stretch of time holds the day. */
  public boolean inForce(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
