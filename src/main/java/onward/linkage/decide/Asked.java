package onward.linkage.decide;

/** What is asked about. */
public enum Asked {
  /** A row of a list that only finds people. */
  ROW,
  /** A roll's row: a roll adds whom it does not find, so another UPN is another person. */
  ROLL_ROW,
  /** Somebody held, who may be held a second time: twins are, each once. */
  ENTRY,
  /** A row of a list held against another list: whatever is likelier than not is shown. */
  PAIR,
  /** Two rows of one list: the same, but twins are left alone. */
  PAIR_OF_ONE_LIST
}
