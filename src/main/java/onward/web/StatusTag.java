package onward.web;

import onward.guarantee.GuaranteeStatus;
import onward.guarantee.StatusGroup;

/**
 * A status as pages show it: in words, with the colour of its group.
 *
 * @param text in words
 * @param brief the same in two or three words, for tables
 * @param code national code, empty for people outside the campaign
 * @param look the style of the group, such as "offer-made"; empty for none
 */
public record StatusTag(String text, String brief, String code, String look) {
  private static final StatusTag NONE =
      new StatusTag("Not in this campaign", "Not in campaign", "", "");

  public static StatusTag of(GuaranteeStatus status) {
    return new StatusTag(status.words(), brief(status), status.code(), look(status.group()));
  }

  /** The tag of a code; one that says so where there is none. */
  public static StatusTag of(String code) {
    return code.isEmpty() ? NONE : of(GuaranteeStatus.of(code));
  }

  private static String brief(GuaranteeStatus status) {
    return switch (status) {
      case OFFER -> "Offer made";
      case CONTINUING_EDUCATION -> "Continuing";
      case CONTINUING_EMPLOYMENT -> "Continuing in work";
      case FOUND_EMPLOYMENT -> "Found employment";
      case PERSONAL_CIRCUMSTANCES -> "Circumstances";
      case OTHER_REASON -> "Other reason";
      case PERSONAL_DEVELOPMENT -> "Development";
      case AWAITING_OUTCOME -> "Awaiting outcome";
      case NO_APPROPRIATE_PROVISION -> "No provision";
      case NOT_APPLIED -> "Not applied";
      case MOVED_AWAY -> "Moved away";
      case UNABLE_TO_CONTACT -> "No contact";
      case NOT_YET_RECORDED -> "Not recorded";
    };
  }

  /** The style of a group, the same on every page. */
  public static String look(StatusGroup group) {
    return switch (group) {
      case OFFER_MADE -> "offer-made";
      case OFFER_NOT_APPROPRIATE -> "offer-not-appropriate";
      case NO_OFFER_MADE -> "no-offer-made";
      case NOT_RECORDED -> "not-recorded";
    };
  }
}
