package onward.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onward.facts.AuthorityCode;
import org.springframework.stereotype.Component;

/** The audit: events are recorded, searched, and looked through for what was tampered with. */
@Component
public class Audit {
  /**
   * The chain of the site itself, for what happens before it is known whose it is: no authority has
   * this code.
   */
  public static final AuthorityCode SITE = new AuthorityCode("000");

  private final AuditTable table;
  private final Roots roots;

  Audit(AuditTable table, Roots roots) {
    this.table = table;
    this.roots = roots;
  }

  /**
   * What somebody saw since a moment.
   *
   * @param pages of young people opened
   * @param rows downloaded
   * @param reported whether that was found to be very many
   */
  public record Seen(long pages, long rows, boolean reported) {}

  /**
   * Records an event, in the transaction that is open; there it is best the last thing done, since
   * an authority's events are sealed one after the other.
   */
  public void record(Event event) {
    table.add(event);
  }

  /** The latest first. */
  public List<KeptEvent> find(AuthorityCode authority, AuditQuery query) {
    return table.find(authority, query);
  }

  public int count(AuthorityCode authority, AuditQuery query) {
    return table.count(authority, query);
  }

  /**
   * How much somebody saw.
   *
   * @param work pages on which lists are worked: what stands there the sender wrote, so that its
   *     rows are not counted; a file of such a page counts as one page
   */
  public Seen seen(AuthorityCode authority, String actor, Instant since, Set<String> work) {
    return table.seen(authority, actor, since, work);
  }

  /** Keeps the last seal outside of the database; empty where there is no event yet. */
  public Optional<Root> keepRoot(AuthorityCode authority, Instant at) {
    var last = table.last(authority, at);
    last.filter(root -> isNew(authority, root)).ifPresent(root -> roots.add(authority, root));
    return last;
  }

  /** The authorities of which a root was ever kept, also where no event is left. */
  public List<AuthorityCode> rooted() {
    return roots.authorities();
  }

  /** Looks all events through, against the roots kept. */
  public Verdict verify(AuthorityCode authority) {
    var chain = new Chain(roots.of(authority));
    table.each(authority, chain::event);
    return chain.verdict();
  }

  private boolean isNew(AuthorityCode authority, Root root) {
    var kept = roots.of(authority);
    return kept.isEmpty() || kept.getLast().number() < root.number();
  }
}
