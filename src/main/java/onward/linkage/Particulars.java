package onward.linkage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one record says about a person, as it was written. Text is empty where nothing was said.
 *
 * @param reference a key that may be the same person's in both sets, or a sender's own
 * @param upn a pupil number whose check letter holds; a temporary one ends in a letter
 * @param formerUpn an earlier one
 * @param uln a learner number whose check digit holds
 * @param sex F or M; anything else is no evidence
 * @param others further fields in the order of the list, in plain capitals
 */
public record Particulars(
    String reference,
    String upn,
    String formerUpn,
    String uln,
    String forename,
    String middleNames,
    String surname,
    String formerSurname,
    String preferredForename,
    @Nullable LocalDate dateOfBirth,
    String sex,
    String postcode,
    List<String> others) {}
