package onward.demo.faults;

import onward.demo.places.Partner;

/**
 * How well a kind of sender knows its people, in hundredths of the rows.
 *
 * @param care how much of the usual error rates applies; 1 = all of it
 * @param withoutUpn rows that lack the pupil number
 * @param withUln rows that carry the learner number
 * @param ownKeys whether Reference holds the sender's keys rather than the authority's
 */
record Habits(double care, double withoutUpn, double withUln, boolean ownKeys) {

  static Habits of(Partner partner) {
    return switch (partner.kind()) {
      case COUNCIL -> new Habits(0.2, 10, 5, false);
      case SCHOOL -> new Habits(0.4, 3, 10, true);
      case SIXTH_FORM -> new Habits(0.5, 5, 20, true);
      case SIXTH_FORM_COLLEGE -> new Habits(1, 12, 20, true);
      case FURTHER_EDUCATION -> new Habits(1, 20, 20, true);
      case SPECIALIST_COLLEGE -> new Habits(1, 25, 20, true);
      case TRAINING -> new Habits(1.2, 30, 20, true);
    };
  }
}
