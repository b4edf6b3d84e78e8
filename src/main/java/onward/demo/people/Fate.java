package onward.demo.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import onward.calendar.YearGroup;

/**
 * What becomes of someone in the year: the shares make about 94 in 100 end with an offer, as in
 * England (DfE, September 2024 and 2025). The comment names the status it should lead to.
 */
public enum Fate {
  OFFER(875, 173), // 110
  OFFER_DECLINED(14, 6), // 110
  OFFER_ON_RESULTS(40, 0), // 110
  ENROLLED_UNASKED(22, 26), // 110, proved by the enrolment alone
  CONTINUING_EDUCATION(0, 690), // 114
  CONTINUING_TRAINING(0, 48), // 115
  JOB(3, 9), // 120
  CIRCUMSTANCE(4, 7), // 122
  OTHER_REASON(2, 3), // 123
  PERSONAL_DEVELOPMENT(2, 3), // 124
  AWAITING(4, 3), // 140
  OFFER_FAILS(4, 3), // 150
  TURNED_DOWN(3, 3), // 150
  NOT_APPLIED(4, 6), // 151
  MOVED_AWAY(2, 2), // 153
  UNREACHED(3, 4), // 154
  NOTHING_HELD(18, 14); // 159

  private static final int LEAST = 3;
  private final int year11;
  private final int year12;

  Fate(int year11, int year12) {
    this.year11 = year11;
    this.year12 = year12;
  }

  /** As many fates as people, in random order; even the rare ones come three times if they can. */
  static List<Fate> deal(RandomGenerator dice, YearGroup cohort, int people) {
    var fates = new ArrayList<Fate>();
    for (var fate : values()) {
      int share = cohort == YearGroup.YEAR_11 ? fate.year11 : fate.year12;
      int count = Math.round(people * share / 1000f);
      if (share > 0 && people >= 100) {
        count = Math.max(count, LEAST);
      }
      fates.addAll(Collections.nCopies(count, fate));
    }
    var most = cohort == YearGroup.YEAR_11 ? OFFER : CONTINUING_EDUCATION;
    while (fates.size() < people) {
      fates.add(most);
    }
    while (fates.size() > people) {
      fates.remove(fates.lastIndexOf(most) < 0 ? 0 : fates.lastIndexOf(most));
    }
    Collections.shuffle(fates, Random.from(dice));
    return fates;
  }
}
