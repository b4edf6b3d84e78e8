package onward.survey;

import java.util.Optional;

/** Who told what someone was doing, in the order in which the survey is filled. */
public enum ToldBy {
  ENROLMENT_LIST("Enrolment lists"),
  PROVIDER("Confirmed by the provider"),
  YOUNG_PERSON("The young person or their family"),
  NOBODY("Nobody yet");

  private final String words;

  ToldBy(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** An activity recorded with a provider is that provider's word; one without, the person's. */
  static ToldBy of(Optional<Doing> doing) {
    if (doing.isEmpty()) {
      return NOBODY;
    }
    return switch (doing.get().evidence()) {
      case ENROLMENT, ROLL -> ENROLMENT_LIST;
      case ACTIVITY -> doing.get().provider().isEmpty() ? YOUNG_PERSON : PROVIDER;
    };
  }
}
