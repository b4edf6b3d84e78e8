package onward.guarantee;

import static onward.guarantee.StatusGroup.NOT_RECORDED;
import static onward.guarantee.StatusGroup.NO_OFFER_MADE;
import static onward.guarantee.StatusGroup.OFFER_MADE;
import static onward.guarantee.StatusGroup.OFFER_NOT_APPROPRIATE;

import java.util.Optional;
import onward.calendar.Edition;

/** The thirteen answers of Annex 4, with the national code and the published group of each. */
public enum GuaranteeStatus {
  OFFER("110", OFFER_MADE, "Offer of education or training made"),
  CONTINUING_EDUCATION("114", OFFER_MADE, "Continuing in education"),
  CONTINUING_EMPLOYMENT("115", OFFER_MADE, "Continuing in employment with training"),
  FOUND_EMPLOYMENT("120", OFFER_NOT_APPROPRIATE, "Found employment"),
  PERSONAL_CIRCUMSTANCES("122", OFFER_NOT_APPROPRIATE, "Personal circumstances"),
  OTHER_REASON("123", OFFER_NOT_APPROPRIATE, "Other reason"),
  PERSONAL_DEVELOPMENT("124", OFFER_NOT_APPROPRIATE, "Personal development opportunity"),
  AWAITING_OUTCOME("140", NO_OFFER_MADE, "Application awaiting outcome"),
  NO_APPROPRIATE_PROVISION("150", NO_OFFER_MADE, "No appropriate provision"),
  NOT_APPLIED("151", NO_OFFER_MADE, "Not applied for learning"),
  MOVED_AWAY("153", NO_OFFER_MADE, "Unable to contact: moved away"),
  UNABLE_TO_CONTACT("154", NO_OFFER_MADE, "Unable to contact"),
  NOT_YET_RECORDED("159", NOT_RECORDED, "Guarantee status not recorded");

  private final String code;
  private final StatusGroup group;
  private final String words;

  GuaranteeStatus(String code, StatusGroup group, String words) {
    this.code = code;
    this.group = group;
    this.words = words;
  }

  /** The national code, three digits. */
  public String code() {
    return code;
  }

  public StatusGroup group() {
    return group;
  }

  /** What it is called today. */
  public String words() {
    return words;
  }

  /** What it is called in an edition: Annex 4 has one heading for all who continue. */
  public String words(Edition edition) {
    boolean continuing = this == CONTINUING_EDUCATION || this == CONTINUING_EMPLOYMENT;
    return edition == Edition.GUIDANCE_2009 && continuing ? "Continuing 2 year course" : words;
  }

  /** The status with a national code. */
  public static GuaranteeStatus of(String code) {
    return find(code)
        .orElseThrow(
            () -> new IllegalArgumentException("No Guarantee status has the code " + code));
  }

  /** The status with a national code; empty where there is none. */
  public static Optional<GuaranteeStatus> find(String code) {
    for (var status : values()) {
      if (status.code.equals(code)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
