package onward.imports.ilr;

import java.time.LocalDate;
import onward.activity.Completion;
import onward.imports.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * One learning aim of a learner, or the programme over several.
 *
 * @param aim the aim's reference, such as {@code 60100001}; ZPROG001 for a programme
 * @param type 1 programme, 3 component of a programme, 4 other, 5 core aim
 * @param programme the kind of programme, 0 where there is none
 * @param standard the apprenticeship standard, empty where there is none
 * @param framework the older apprenticeship framework and pathway, empty where there is none
 */
record IlrDelivery(
    String aim,
    int type,
    int programme,
    String fundModel,
    String standard,
    String framework,
    LocalDate start,
    LocalDate plannedEnd,
    @Nullable LocalDate actualEnd,
    Completion completion) {

  /** The delivery in an element that keeps the rules of the file. */
  static IlrDelivery of(XmlElement element) {
    String end = element.text("LearnActEndDate");
    String programme = element.text("ProgType");
    return new IlrDelivery(
        element.text("LearnAimRef"),
        Integer.parseInt(element.text("AimType")),
        programme.isEmpty() ? 0 : Integer.parseInt(programme),
        element.text("FundModel"),
        element.text("StdCode"),
        framework(element),
        LocalDate.parse(element.text("LearnStartDate")),
        LocalDate.parse(element.text("LearnPlanEndDate")),
        end.isEmpty() ? null : LocalDate.parse(end),
        completion(element.text("CompStatus")));
  }

  /** The last day as far as it is known. */
  LocalDate end() {
    return actualEnd == null ? plannedEnd : actualEnd;
  }

  boolean continuing() {
    return completion == Completion.CONTINUING;
  }

  private static String framework(XmlElement element) {
    String code = element.text("FworkCode");
    String pathway = element.text("PwayCode");
    return pathway.isEmpty() ? code : code + "/" + pathway;
  }

  /** 4, transferred to another aim, was dropped later; this aim ended either way. */
  private static Completion completion(String status) {
    return switch (status) {
      case "2" -> Completion.COMPLETED;
      case "3", "4" -> Completion.WITHDRAWN;
      case "6" -> Completion.BREAK;
      default -> Completion.CONTINUING;
    };
  }
}
