package onward.survey;

import java.time.LocalDate;
import onward.facts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person's line of the activity survey.
 *
 * @param reference the person's key in all outputs
 * @param school the DfE number that counted them in Year 11; empty = on no roll
 * @param code the national activity code on 1 November; 810 where nobody told
 * @param activity the code in words
 * @param provider the register's name, or the name as given
 * @param since null = nobody said
 * @param evidence which list told, with its line; empty where none did
 * @param intended the intended destination in words; empty where none was held
 * @param asIntended {@code yes} or {@code no}; empty where there was no intention to hold it to
 */
public record SurveyRow(
    PersonId person,
    String reference,
    String forename,
    String surname,
    String school,
    String code,
    String activity,
    String provider,
    @Nullable LocalDate since,
    String evidence,
    String intended,
    String asIntended) {}
