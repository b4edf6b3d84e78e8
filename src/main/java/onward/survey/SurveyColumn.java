package onward.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a column of the survey's file may hold. The Department's own columns are not published:
 * which are written, and in what order, is chosen each time.
 */
public enum SurveyColumn {
  REFERENCE("Reference", SurveyRow::reference),
  UPN("UPN", row -> row.details().upn()),
  ULN("ULN", row -> row.details().uln()),
  FORENAME("Forename", row -> row.details().forename()),
  SURNAME("Surname", row -> row.details().surname()),
  DATE_OF_BIRTH("Date of birth", row -> row.details().dateOfBirth()),
  SEX("Sex", row -> row.details().sex()),
  ETHNICITY("Ethnicity", row -> row.details().ethnicity()),
  POSTCODE("Postcode", row -> row.details().postcode()),
  SCHOOL("School", SurveyRow::school),
  SCHOOL_NAME("School name", SurveyRow::schoolName),
  ACTIVITY("Activity", SurveyRow::code),
  ACTIVITY_IN_WORDS("Activity in words", row -> row.activity().words()),
  PROVIDER("Provider", SurveyRow::provider),
  SINCE("Since", SurveyRow::since),
  EVIDENCE("Evidence", SurveyRow::evidence),
  TOLD_BY("Told by", row -> row.toldBy().words()),
  INTENDED("Intended destination", SurveyRow::intended),
  AS_INTENDED("As intended", SurveyRow::asIntended),
  OFFERED_BY("Offered by", SurveyRow::offeredBy),
  UPTAKE("Offer taken up", row -> row.uptake().words()),
  WAITING_ON("Waiting on", SurveyRow::waitingOn),
  NOTE("Note", row -> row.evidence().equals(SurveyRow.LIMITED) ? SurveyRow.LIMITED : "");

  /** The columns of {@code activity-survey.csv} unless others are chosen. */
  public static final List<SurveyColumn> USUAL =
      List.of(
          REFERENCE,
          FORENAME,
          SURNAME,
          SCHOOL,
          ACTIVITY,
          ACTIVITY_IN_WORDS,
          PROVIDER,
          SINCE,
          EVIDENCE,
          INTENDED,
          AS_INTENDED);

  private final String heading;
  private final Function<SurveyRow, @Nullable Object> cell;

  SurveyColumn(String heading, Function<SurveyRow, @Nullable Object> cell) {
    this.heading = heading;
    this.cell = cell;
  }

  public String heading() {
    return heading;
  }

  @Nullable Object cell(SurveyRow row) {
    return cell.apply(row);
  }

  /** The headings of these columns. */
  public static String[] headings(List<SurveyColumn> columns) {
    return columns.stream().map(SurveyColumn::heading).toArray(String[]::new);
  }

  /** The column with a heading, whatever its case. */
  public static Optional<SurveyColumn> called(String heading) {
    return Arrays.stream(values())
        .filter(column -> column.heading.equalsIgnoreCase(heading.strip()))
        .findFirst();
  }
}
