package onward.demo.journey;

import java.util.List;
import java.util.Locale;

/** The kinds of list that partners send, with the columns each has beyond the identity columns. */
public enum ListKind {
  ROLL(
      "Middle names,Former surname,Preferred forename,Sex,Ethnicity,Address,Town,Email,Phone,School,"
          + "Enrolment status,Home authority,SEN provision,Characteristics,Level of need,"
          + "Previous identifier,On roll from,Left roll on,Left because"),
  INTENTIONS(
      "Intended destination,Provider,Course,Occupation,Offered by,Offered course,Recorded on"),
  APPLICATIONS("Provider,Course,Level,Applied on,Outcome,Outcome on"),
  OFFERS(
      "Provider,Kind,Course,Level,Offered on,Start date,Condition,Condition met,Place,Reply,"
          + "Withdrawn on,Suitable,Why not suitable"),
  ACTIVITIES(
      "Activity,Provider,Course,Course kind,Level,Start date,Expected end date,End date,Verified on,"
          + "Review date,Wants to return to learning"),
  ENROLMENTS(
      "Provider,Course,Course kind,Level,Start date,Planned end date,Actual end date,Completion"),
  LEAVERS("Provider,Left on,Reason,Destination"),
  CONTACTS("Contacted on,Channel,Outcome,Said,By"),
  CIRCUMSTANCES("Circumstance,From,To");

  /** The columns that every list has. */
  public static final List<String> IDENTITY =
      List.of("Reference", "UPN", "ULN", "Forename", "Surname", "Date of birth", "Postcode");

  private final List<String> further;

  ListKind(String further) {
    this.further = List.of(further.split(","));
  }

  public List<String> further() {
    return further;
  }

  /** As it stands in file names. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
