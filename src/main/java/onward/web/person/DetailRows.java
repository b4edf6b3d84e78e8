package onward.web.person;

import java.util.List;
import java.util.stream.Stream;
import onward.people.Details;
import onward.people.Ethnicity;
import onward.web.Words;
import onward.web.govuk.SummaryRow;

/** A person's details as rows; what was never said is left out. */
final class DetailRows {
  private DetailRows() {}

  static List<SummaryRow> identity(Details details) {
    var level = details.levelOfNeed();
    return given(
        new SummaryRow("Reference", details.reference()),
        new SummaryRow("UPN", details.upn()),
        new SummaryRow("Former UPN", details.formerUpn()),
        new SummaryRow("ULN", details.uln()),
        new SummaryRow("Date of birth", Words.day(details.dateOfBirth())),
        new SummaryRow("Middle names", details.middleNames()),
        new SummaryRow("Former surname", details.formerSurname()),
        new SummaryRow("Sex", details.sex()),
        new SummaryRow("Ethnicity", Ethnicity.words(details.ethnicity())),
        new SummaryRow("Special educational needs", sen(details.sen())),
        new SummaryRow("Characteristics", String.join(", ", details.characteristics())),
        new SummaryRow("Level of need", level == null ? "" : need(level)),
        new SummaryRow("Previous identifier", details.previousIdentifier()));
  }

  static List<SummaryRow> contact(Details details) {
    return given(
        new SummaryRow("Address", details.address()),
        new SummaryRow("Town", details.town()),
        new SummaryRow("Postcode", details.postcode()),
        new SummaryRow("Phone", details.phone()),
        new SummaryRow("Email", details.email()),
        new SummaryRow("Home authority", details.homeAuthority()));
  }

  private static String sen(String code) {
    return switch (code) {
      case "N" -> "No special educational need";
      case "K" -> "SEN support";
      case "E" -> "Education, health and care plan";
      default -> code;
    };
  }

  private static String need(int level) {
    return switch (level) {
      case 1 -> "1, intensive support";
      case 2 -> "2, supported";
      default -> level + ", minimum";
    };
  }

  private static List<SummaryRow> given(SummaryRow... rows) {
    return Stream.of(rows).filter(row -> !row.value().isEmpty()).toList();
  }
}
