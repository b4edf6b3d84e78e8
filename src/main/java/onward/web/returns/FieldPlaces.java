package onward.web.returns;

import java.util.Map;

/** Where on a person's page a field of the return is put right. */
final class FieldPlaces {
  private static final Map<String, String> REACH =
      Map.ofEntries(
          Map.entry("AddressLine1", "Address"),
          Map.entry("AddressLine2", "Address"),
          Map.entry("AddressLine3", "Address"),
          Map.entry("AddressLine4", "Address"),
          Map.entry("Town", "Town"),
          Map.entry("Postcode", "Postcode"),
          Map.entry("LeadLEA", "Home authority"),
          Map.entry("TransferredToLACode", "Home authority"));
  private static final Map<String, String> WHO =
      Map.ofEntries(
          Map.entry("YoungPersonsID", "Reference"),
          Map.entry("GivenName", "Reference"),
          Map.entry("FamilyName", "Reference"),
          Map.entry("MiddleName", "Middle names"),
          Map.entry("DOB", "Date of birth"),
          Map.entry("Gender", "Sex"),
          Map.entry("Ethnicity", "Ethnicity"),
          Map.entry("UniqueLearnerNo", "ULN"),
          Map.entry("UniquePupilNumber", "UPN"),
          Map.entry("PreviousYPIDIdentifier", "Previous identifier"),
          Map.entry("LevelOfNeedCode", "Level of need"),
          Map.entry("SENDFlag", "Special educational needs"),
          Map.entry("SENSupportFlag", "Special educational needs"),
          Map.entry("CharacteristicCode", "Characteristics"));
  private static final Map<String, String> DOING =
      Map.ofEntries(
          Map.entry("ActivityCode", "Activity"),
          Map.entry("EducatedLEA", "With"),
          Map.entry("EstablishmentNumber", "With"),
          Map.entry("EstablishmentName", "With"),
          Map.entry("UKProviderReferenceNumber", "With"),
          Map.entry("StartDate", "Since"),
          Map.entry("NEETStartDate", "Since"),
          Map.entry("PredictedEndDate", "Expected end"),
          Map.entry("DateAscertained", "Confirmed"),
          Map.entry("DateVerified", "Confirmed"),
          Map.entry("ReviewDate", "Review on"),
          Map.entry("DueToLapseDate", "Good until"),
          Map.entry("CurrencyLapsed", "Good until"));

  private FieldPlaces() {}

  /** Whether a field says where somebody is reached. */
  static boolean reaches(String field) {
    return REACH.containsKey(field);
  }

  /** What to add to a person's address, so that the page opens at the field. */
  static String of(String field) {
    if (REACH.containsKey(field)) {
      return at("reach", REACH.get(field));
    }
    if (WHO.containsKey(field)) {
      return at("who", WHO.get(field));
    }
    if (DOING.containsKey(field)) {
      return at("doing", DOING.get(field));
    }
    return field.endsWith("GuaranteeStatus") ? "#stands" : "#timeline";
  }

  /** The browser goes to the section, and to the row's heading where it can find such. */
  private static String at(String section, String row) {
    return "#" + section + ":~:text=" + row.replace(" ", "%20");
  }
}
