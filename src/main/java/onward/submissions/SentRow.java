package onward.submissions;

import java.time.LocalDate;
import java.util.List;
import onward.activity.ActivityCode;
import onward.activity.ActivityGroup;
import onward.calendar.SchoolYear;
import onward.facts.PersonId;
import onward.nccis.ReturnRecord;
import onward.nccis.Tag;

/**
 * One person of a return, with what tables and comparisons ask.
 *
 * @param cohortStatus one letter
 * @param yearGroup at the period end; 0 where no birth date was held
 * @param activity three digits
 * @param lapsed whether what we knew of it was no longer current
 * @param guarantee three digits; empty = not in a campaign
 * @param plan whether there is an education, health and care plan
 * @param support whether special needs are met without one
 */
public record SentRow(
    PersonId person,
    String reference,
    String cohortStatus,
    int yearGroup,
    String activity,
    boolean lapsed,
    String guarantee,
    String sex,
    String ethnicity,
    boolean plan,
    boolean support,
    List<String> characteristics) {

  /** The row of a record of our own: the person's number is in the national identifier. */
  public static SentRow of(ReturnRecord record, LocalDate periodEnd) {
    var born = record.day(Tag.DOB);
    var status = record.text(Tag.YEAR_11_STATUS);
    return new SentRow(
        new PersonId(Long.parseLong(record.text(Tag.YOUNG_PERSONS_ID).substring(3))),
        record.reference(),
        record.text(Tag.COHORT_STATUS),
        born == null ? 0 : SchoolYear.of(periodEnd).yearGroup(born),
        record.text(Tag.ACTIVITY_CODE),
        record.text(Tag.CURRENCY_LAPSED).equals("Y"),
        status.isEmpty() ? record.text(Tag.YEAR_12_STATUS) : status,
        record.text(Tag.GENDER),
        record.text(Tag.ETHNICITY),
        record.text(Tag.SEND_FLAG).equals("Y"),
        record.text(Tag.SEN_SUPPORT_FLAG).equals("Y"),
        record.characteristics());
  }

  /** Still returned every month, rather than sent as a leaver. */
  public boolean counted() {
    return cohortStatus.equals("P") || cohortStatus.equals("G");
  }

  /** Not in education, employment or training, as far as is known. */
  public boolean neet() {
    return !lapsed && ActivityCode.of(activity).filter(ActivityCode::neet).isPresent();
  }

  /** Nobody knows, or what was known has lapsed. */
  public boolean notKnown() {
    return lapsed
        || ActivityCode.of(activity)
            .filter(code -> code.group() == ActivityGroup.NOT_KNOWN)
            .isPresent();
  }

  /** The activity in words, as it counts. */
  String doing() {
    var words = ActivityCode.of(activity).map(ActivityCode::words).orElse(activity);
    return lapsed ? words + ", lapsed" : words;
  }
}
