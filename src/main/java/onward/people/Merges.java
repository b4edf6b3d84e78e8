package onward.people;

import java.util.List;
import onward.facts.AuthorityCode;
import onward.facts.Entry;
import onward.facts.PersonId;
import onward.facts.Source;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes two entries of one person one, and takes it back. From the moment of the merge, everything
 * known of the entry that goes stands under the one that is kept; on any earlier day both stand as
 * they did. Taking it back ends what the merge said and lets stand again what it had ended.
 */
@Component
public class Merges {
  private final MergeTable table;
  private final CarryOverTable facts;
  private final People people;

  Merges(MergeTable table, CarryOverTable facts, People people) {
    this.table = table;
    this.facts = facts;
    this.people = people;
  }

  /**
   * Makes two entries one.
   *
   * @param source opened for this merge alone
   * @return false if one of them does not stand, or they are the same
   */
  @Transactional
  public boolean merge(Source source, PersonId kept, PersonId gone) {
    var authority = source.authority();
    var stays = people.find(authority, kept);
    var goes = people.find(authority, gone);
    if (kept.equals(gone) || stays.isEmpty() || goes.isEmpty()) {
      return false;
    }
    facts.carryOver(source, kept, gone);
    people.record(source, List.of(new Entry<>(kept, stays.get().over(goes.get()), 0)));
    table.add(source, kept, gone);
    return true;
  }

  /**
   * Takes a merge back.
   *
   * @param undoing the source that takes it back
   * @return false if it was taken back before or never was
   */
  @Transactional
  public boolean undo(Source undoing, long merge) {
    var found = table.find(undoing.authority(), merge);
    found.ifPresent(standing -> {
      facts.undo(undoing, standing);
      table.undone(undoing, standing);
    });
    return found.isPresent();
  }

  /** The merges that stand, newest first. */
  public List<Merge> latest(AuthorityCode authority, int howMany) {
    return table.latest(authority, howMany);
  }
}
