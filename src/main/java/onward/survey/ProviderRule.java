package onward.survey;

import java.util.Locale;
import java.util.Optional;
import onward.activity.ActivityCode;
import onward.partners.Partner;

/**
 * Which activity an enrolment with a partner is. The register's kind decides; for a partner that it
 * does not know, the number or the name: DfE numbers from 8000 are further education, others
 * schools. Hours are not on the lists, so part-time education is only ever told as an activity.
 */
public final class ProviderRule {
  private ProviderRule() {}

  /** The activity of a learner with this partner. */
  public static ActivityCode activity(String key, Optional<Partner> known) {
    return known.map(ProviderRule::of).orElseGet(() -> guessed(key));
  }

  private static ActivityCode of(Partner partner) {
    String type = (partner.type() + " " + partner.name()).toLowerCase(Locale.ROOT);
    if (type.contains("special post")) {
      return ActivityCode.SPECIAL_INSTITUTION;
    }
    return switch (partner.kind()) {
      case SCHOOL -> ActivityCode.SCHOOL_SIXTH_FORM;
      case COLLEGE -> college(type);
      case PROVIDER -> ActivityCode.FURTHER_EDUCATION;
    };
  }

  private static ActivityCode guessed(String key) {
    if (key.matches("\\d{7}")) {
      return key.charAt(3) == '8' ? ActivityCode.FURTHER_EDUCATION : ActivityCode.SCHOOL_SIXTH_FORM;
    }
    String name = key.toLowerCase(Locale.ROOT);
    return name.contains("school") || name.contains("academy")
        ? ActivityCode.SCHOOL_SIXTH_FORM
        : college(name);
  }

  private static ActivityCode college(String words) {
    return words.contains("sixth form")
        ? ActivityCode.SIXTH_FORM_COLLEGE
        : ActivityCode.FURTHER_EDUCATION;
  }
}
