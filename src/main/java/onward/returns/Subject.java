package onward.returns;

import java.time.LocalDate;
import onward.activity.ActivityCode;
import onward.facts.PersonId;
import onward.guarantee.Standing;
import onward.people.Details;
import onward.survey.Told;
import org.jspecify.annotations.Nullable;

/**
 * All that the return needs to know of one person.
 *
 * @param detailsLearnt the day we last learnt something of their details
 * @param told what was told of their activity
 * @param standing where they stand in the campaign; null = not in our cohort
 * @param intended the national code of the intended destination; empty where none is held
 * @param before what we held of them at the end of the month before; null = nothing
 * @param atFreeze what we held at the freeze of the campaign; null = nothing
 */
record Subject(
    PersonId person,
    Details details,
    LocalDate detailsLearnt,
    Told told,
    @Nullable Standing standing,
    String intended,
    @Nullable Details before,
    @Nullable Details atFreeze) {

  /**
   * What is sent of a provider.
   *
   * @param enrolled the activity of someone enrolled there
   * @param number the DfE number, seven digits; empty where it has none
   * @param ukprn eight digits; empty where it has none
   * @param authority three digits; empty where nobody knows
   */
  record Provider(
      ActivityCode enrolled, String number, String name, String ukprn, String authority) {
    static final Provider NONE = new Provider(ActivityCode.CURRENT_NOT_KNOWN, "", "", "", "");
  }
}
