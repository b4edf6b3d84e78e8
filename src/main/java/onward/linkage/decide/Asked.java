package onward.linkage.decide;

/** What is asked about. */
public enum Asked {
  /** A row of a list that only finds people. */
  ROW,
  /** A roll's row: a roll adds whom it does not find, so another UPN is another person. */
  ROLL_ROW,
  /** A row of a list held against another list: whatever is likelier than not is shown. */
  PAIR
}
