package onward.web.reconcile;

/** What somebody can be missing from. */
enum Gap {
  ON_ROLL_NOT_IN_COHORT("on the roll, not in the cohort"),
  IN_COHORT_NOT_ON_ROLL("in the cohort, not on the roll"),
  WITHOUT_OFFER("in the cohort, on no list of offers or applications"),
  WITHOUT_CONTACT("no address, phone or email"),
  STALE_CONTACT("contact details last told before this school year");

  private final String words;

  Gap(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
