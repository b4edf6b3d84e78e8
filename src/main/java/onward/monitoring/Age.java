package onward.monitoring;

import onward.submissions.SentRow;

/** Which ages a line counts: year groups 12 and 13 are academic ages 16 and 17. */
public enum Age {
  SIXTEEN("16", 12, 12),
  SEVENTEEN("17", 13, 13),
  BOTH("16 to 17", 12, 13);

  private final String words;
  private final int first;
  private final int last;

  Age(String words, int first, int last) {
    this.words = words;
    this.first = first;
    this.last = last;
  }

  public String words() {
    return words;
  }

  boolean holds(SentRow row) {
    return row.yearGroup() >= first && row.yearGroup() <= last;
  }
}
