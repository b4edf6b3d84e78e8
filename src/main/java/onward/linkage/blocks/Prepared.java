package onward.linkage.blocks;

import onward.linkage.compare.Roster;

/**
 * A list made ready for finding its pairs.
 *
 * @param glances what decides about most pairs, see {@link Glances}
 * @param sorted the keys in order, in parts
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record Prepared(Roster roster, int[] glances, KeyList keys, SortedKeys sorted) {
  static Prepared of(Roster roster, int bits) {
    var keys = KeyList.of(roster);
    return new Prepared(roster, Glances.of(roster), keys, SortedKeys.of(keys, bits));
  }
}
