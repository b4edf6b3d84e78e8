package onward.web.rights;

import java.util.Arrays;
import java.util.List;
import onward.access.Account;
import onward.access.Field;
import onward.activity.Activity;
import onward.activity.ActivityCode;
import onward.activity.ActivityGroup;
import onward.circumstances.Circumstance;
import onward.facts.Fact;
import onward.guarantee.GuaranteeStatus;
import onward.monitoring.GuaranteeTables.By;
import onward.people.Details;
import onward.quality.Contradiction;
import org.springframework.stereotype.Component;

/**
 * Takes out of a record what whoever is signed in does not see. Every page and file that shows a
 * person's details or the reason of a status passes it through here.
 */
@Component
public class Veil {
  /** Stands where a reason would tell a circumstance. */
  public static final String KEPT = "The reason is kept to those who need it.";

  private static final List<GuaranteeStatus> TELLING =
      List.of(GuaranteeStatus.PERSONAL_CIRCUMSTANCES, GuaranteeStatus.OTHER_REASON);

  /** Whether the reader sees a kept part of a record; nobody signed in sees none. */
  public boolean sees(Field field) {
    return SignedIn.account().filter((Account account) -> account.sees(field)).isPresent();
  }

  /** The details as the reader sees them; what they do not see is empty. */
  public Details details(Details whole) {
    boolean contact = sees(Field.CONTACT_DETAILS);
    boolean characteristics = sees(Field.CHARACTERISTICS);
    return new Details(
        whole.reference(),
        whole.upn(),
        whole.formerUpn(),
        whole.uln(),
        whole.forename(),
        whole.middleNames(),
        whole.surname(),
        whole.formerSurname(),
        whole.preferredForename(),
        whole.dateOfBirth(),
        whole.sex(),
        sees(Field.ETHNICITY) ? whole.ethnicity() : "",
        contact ? whole.address() : "",
        contact ? whole.town() : "",
        contact ? whole.postcode() : "",
        contact ? whole.email() : "",
        contact ? whole.phone() : "",
        whole.homeAuthority(),
        sees(Field.SEN) ? whole.sen() : "",
        characteristics ? whole.characteristics() : List.of(),
        characteristics ? whole.levelOfNeed() : null,
        whole.previousIdentifier());
  }

  /** An activity in words, as the reader may read it. */
  public String words(ActivityCode activity) {
    return tells(activity) && !sees(Field.CIRCUMSTANCES) ? KEPT : activity.words();
  }

  /** Why a status was given, as the reader may read it. */
  public String because(GuaranteeStatus status, String because) {
    return TELLING.contains(status) && !sees(Field.CIRCUMSTANCES) ? KEPT : because;
  }

  /** Whether the reader sees that a fact is there at all. */
  public boolean shows(Fact fact) {
    boolean tells =
        fact instanceof Circumstance || (fact instanceof Activity activity && tells(activity));
    return !tells || sees(Field.CIRCUMSTANCES);
  }

  /** Whether the reader sees people taken apart so. */
  public boolean shows(By by) {
    return switch (by) {
      case SCHOOL, SEX -> true;
      case NEED, CHARACTERISTIC -> sees(Field.CHARACTERISTICS);
      case ETHNICITY -> sees(Field.ETHNICITY);
    };
  }

  /** Whether the reader sees contradictions of a kind. */
  public boolean shows(Contradiction.Kind kind) {
    return kind != Contradiction.Kind.CIRCUMSTANCE_ENDS_BEFORE_START || sees(Field.CIRCUMSTANCES);
  }

  private static boolean tells(Activity activity) {
    return Arrays.stream(ActivityCode.values())
        .anyMatch(code -> code.code().equals(activity.code()) && tells(code));
  }

  /** Whether an activity tells of health, care, a pregnancy or custody. */
  private static boolean tells(ActivityCode code) {
    return code.preventsLearning()
        || code.group() == ActivityGroup.NEET_INACTIVE
        || code == ActivityCode.CUSTODIAL_INSTITUTION
        || code == ActivityCode.CUSTODIAL_SENTENCE;
  }
}
