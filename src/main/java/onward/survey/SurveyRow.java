package onward.survey;

import java.time.LocalDate;
import onward.activity.ActivityCode;
import onward.activity.ActivityGroup;
import onward.facts.PersonId;
import onward.people.Details;
import org.jspecify.annotations.Nullable;

/**
 * One person's line of the activity survey.
 *
 * @param school the DfE number that counted them in May; empty = on no roll
 * @param schoolName the register's
 * @param activity what they did on 1 November; not known where nobody told
 * @param provider the register's name, or the name as given
 * @param since null = nobody said
 * @param evidence which list told, with its line; empty where none did
 * @param intended the intended destination in words; empty where none was held
 * @param asIntended {@code yes} or {@code no}; empty where there was no intention to hold it to
 * @param offeredBy who made the offer that stood, by name; empty where none did
 * @param waitingOn whose list may still tell, by name; empty where nobody's
 */
public record SurveyRow(
    PersonId person,
    Details details,
    String school,
    String schoolName,
    ActivityCode activity,
    String provider,
    @Nullable LocalDate since,
    ToldBy toldBy,
    String evidence,
    String intended,
    String asIntended,
    String offeredBy,
    Uptake uptake,
    String waitingOn) {
  /** Stands for the evidence where the young person limited what is passed on. */
  public static final String LIMITED = "sharing limited by the young person";

  /** The person's key in all outputs. */
  public String reference() {
    return details.reference();
  }

  /** The national activity code. */
  public String code() {
    return activity.code();
  }

  /** Whether nobody knows what they did. */
  public boolean unknown() {
    return activity.group() == ActivityGroup.NOT_KNOWN;
  }
}
