package onward.web;

import onward.guarantee.GuaranteeStatus;
import onward.guarantee.StatusGroup;

/**
 * A status as pages show it: in words, with the colour of its group.
 *
 * @param text in words
 * @param code national code, empty for people outside the campaign
 * @param look the style of the group, such as "offer-made"; empty for none
 */
public record StatusTag(String text, String code, String look) {
  private static final StatusTag NONE = new StatusTag("Not in this campaign", "", "");

  public static StatusTag of(GuaranteeStatus status) {
    return new StatusTag(status.words(), status.code(), look(status.group()));
  }

  /** The tag of a code; one that says so where there is none. */
  public static StatusTag of(String code) {
    return code.isEmpty() ? NONE : of(GuaranteeStatus.of(code));
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
