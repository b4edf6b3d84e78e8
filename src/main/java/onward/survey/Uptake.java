package onward.survey;

import java.util.Optional;
import java.util.Set;

/** What became of an offer by 1 November. */
public enum Uptake {
  NO_OFFER(""),
  AS_OFFERED("enrolled where offered"),
  ELSEWHERE("in learning elsewhere"),
  OTHERWISE("doing something else"),
  NO_SHOW("not on the provider's list: did not turn up"),
  LIST_AWAITED("the provider's list is awaited");

  private final String words;

  Uptake(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /**
   * Offer against enrolment: who is on no list of the provider that made the offer did not turn up,
   * if that list has come.
   *
   * @param offeredBy the key of the provider; empty = no offer stood
   * @param came the keys of the providers whose list has come since September
   */
  static Uptake of(String offeredBy, Optional<Doing> doing, Set<String> came) {
    if (offeredBy.isEmpty()) {
      return NO_OFFER;
    }
    if (doing.isPresent() && doing.get().provider().equals(offeredBy)) {
      return AS_OFFERED;
    }
    if (doing.isPresent() && doing.get().code().learning()) {
      return ELSEWHERE;
    }
    if (!came.contains(offeredBy)) {
      return LIST_AWAITED;
    }
    return doing.isPresent() && !doing.get().code().neet() ? OTHERWISE : NO_SHOW;
  }
}
