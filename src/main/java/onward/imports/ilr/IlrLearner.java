package onward.imports.ilr;

import java.util.List;
import onward.imports.read.Problem;
import onward.imports.xml.XmlElement;

/**
 * A learner's record as far as Onward uses it.
 *
 * @param cells the texts under {@link #COLUMNS}
 * @param problems why the record cannot be used; its deliveries are then left out
 */
record IlrLearner(List<String> cells, List<IlrDelivery> deliveries, List<Problem> problems) {
  /**
   * The columns of an identity. The provider's own reference is left out: another list's reference
   * of the same letters would be another person.
   */
  static final List<String> COLUMNS =
      List.of("ULN", "Forename", "Surname", "Date of birth", "Sex", "Postcode");

  private static final List<String> ELEMENTS =
      List.of("ULN", "GivenNames", "FamilyName", "DateOfBirth", "Sex", "Postcode");

  private static final String POSTCODE_NOT_KNOWN = "ZZ999ZZ";

  static IlrLearner of(XmlElement learner, IlrRecordRule rule) {
    var problems = rule.problems(learner);
    return new IlrLearner(
        List.of(
            learner.text("ULN"),
            learner.text("GivenNames"),
            learner.text("FamilyName"),
            learner.text("DateOfBirth"),
            learner.text("Sex"),
            postcode(learner)),
        problems.isEmpty()
            ? learner.all("LearningDelivery").stream().map(IlrDelivery::of).toList()
            : List.of(),
        problems);
  }

  /** Forename and surname, to be read by people. */
  String name() {
    return (cells.get(1) + " " + cells.get(2)).strip();
  }

  /** The element behind a column; what is named by its element already keeps its name. */
  static String element(String column) {
    int place = COLUMNS.indexOf(column);
    if (place >= 0) {
      return ELEMENTS.get(place);
    }
    return column.equals("Provider") ? "UKPRN" : column;
  }

  /** Where they live now; where that is not known, where they lived before the course. */
  private static String postcode(XmlElement learner) {
    for (String text : List.of(learner.text("Postcode"), learner.text("PostcodePrior"))) {
      if (!text.isEmpty() && !text.replace(" ", "").equalsIgnoreCase(POSTCODE_NOT_KNOWN)) {
        return text;
      }
    }
    return "";
  }
}
