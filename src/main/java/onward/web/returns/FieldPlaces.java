package onward.web.returns;

import java.util.Map;

/** Where on a person's page a field of the return is put right. */
final class FieldPlaces {
  private static final Map<String, String> REACH =
      Map.of(
          "AddressLine1", "Address",
          "Town", "Town",
          "Postcode", "Postcode",
          "LeadLEA", "Home authority",
          "TransferredToLACode", "Home authority");
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

  private FieldPlaces() {}

  /** What to add to a person's address, so that the page opens at the field. */
  static String of(String field) {
    if (REACH.containsKey(field)) {
      return "#reach:~:text=" + encoded(REACH.get(field));
    }
    return WHO.containsKey(field) ? "#who:~:text=" + encoded(WHO.get(field)) : "#timeline";
  }

  private static String encoded(String words) {
    return words.replace(" ", "%20");
  }
}
