package onward.linkage.search;

import onward.linkage.Particulars;
import onward.linkage.compare.Bearers;
import onward.linkage.compare.Roster;
import onward.linkage.names.Names;
import org.jspecify.annotations.Nullable;

/** Records filed under their keys, and how many bear each text. */
public final class Filed {
  private final Roster roster;
  private final Bearers bearers;
  private final KeyTable table = new KeyTable();
  private final Keys keys;

  /**
   * Nothing yet.
   *
   * @param others how many further fields records have
   * @param below counts that these are added to
   */
  public Filed(Names names, int others, @Nullable Bearers below) {
    this.roster = new Roster(names, others);
    this.bearers = new Bearers(below);
    this.keys = new Keys(names);
  }

  /**
   * These records.
   *
   * @param bearers counted already
   */
  public Filed(Roster records, Bearers bearers) {
    this.roster = records;
    this.bearers = bearers;
    this.keys = new Keys(records.names());
    for (int record = 0; record < records.size(); record++) {
      file(record);
    }
  }

  public Roster roster() {
    return roster;
  }

  public Bearers bearers() {
    return bearers;
  }

  KeyTable table() {
    return table;
  }

  /** Files one more record and gives its place. */
  public int add(Particulars particulars) {
    int record = roster.add(particulars);
    bearers.change(roster, record, 1);
    file(record);
    return record;
  }

  /** Takes a record, which whoever searches has to pass over, out of the counts. */
  public void uncount(int record, Bearers counts) {
    counts.change(roster, record, -1);
  }

  private void file(int record) {
    keys.of(roster, record);
    for (int i = 0; i < keys.size(); i++) {
      table.add(keys.get(i), record);
    }
  }
}
