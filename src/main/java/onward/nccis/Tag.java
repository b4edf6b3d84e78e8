package onward.nccis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The single-valued elements of a young person's record, by their place under the record. */
public enum Tag {
  YOUNG_PERSONS_ID("PersonalDetails/YoungPersonsID"),
  COHORT_STATUS("PersonalDetails/CohortStatus"),
  GIVEN_NAME("PersonalDetails/GivenName"),
  MIDDLE_NAME("PersonalDetails/MiddleName"),
  FAMILY_NAME("PersonalDetails/FamilyName"),
  ADDRESS_LINE_1("PersonalDetails/AddressLine1"),
  ADDRESS_LINE_2("PersonalDetails/AddressLine2"),
  ADDRESS_LINE_3("PersonalDetails/AddressLine3"),
  ADDRESS_LINE_4("PersonalDetails/AddressLine4"),
  TOWN("PersonalDetails/Town"),
  COUNTY("PersonalDetails/County"),
  POSTCODE("PersonalDetails/Postcode"),
  GENDER("PersonalDetails/Gender"),
  DOB("PersonalDetails/DOB"),
  ETHNICITY("PersonalDetails/Ethnicity"),
  LEAD_LEA("PersonalDetails/LeadLEA"),
  EDUCATED_LEA("PersonalDetails/EducatedLEA"),
  TRANSFERRED_TO("PersonalDetails/TransferredToLACode"),
  LEA_AT_YEAR_11("PersonalDetails/LEACodeAtYear11"),
  ULN("PersonalDetails/UniqueLearnerNo"),
  UPN("PersonalDetails/UniquePupilNumber"),
  GUARANTEE_INDICATOR("PersonalDetails/GuaranteeStatusIndicator"),
  YOUTH_CONTRACT_INDICATOR("PersonalDetails/YouthContractIndicator"),
  YOUTH_CONTRACT_START("PersonalDetails/YouthContractStartDate"),
  PREVIOUS_ID("PersonalDetails/PreviousYPIDIdentifier"),
  YEAR_11_STATUS("SeptemberGuarantee/Year11/GuaranteeStatus"),
  YEAR_11_LEA("SeptemberGuarantee/Year11/LEACode"),
  YEAR_12_STATUS("SeptemberGuarantee/Year12/GuaranteeStatus"),
  YEAR_12_LEA("SeptemberGuarantee/Year12/LEACode"),
  LEVEL_OF_NEED("LevelOfNeed/LevelOfNeedCode"),
  SEND_FLAG("LevelOfNeed/SENDFlag"),
  SEN_SUPPORT_FLAG("LevelOfNeed/SENSupportFlag"),
  ACTIVITY_CODE("Activities/Cohort/ActivityCode"),
  START_DATE("Activities/Cohort/StartDate"),
  DATE_ASCERTAINED("Activities/Cohort/DateAscertained"),
  DATE_VERIFIED("Activities/Cohort/DateVerified"),
  REVIEW_DATE("Activities/Cohort/ReviewDate"),
  DUE_TO_LAPSE("Activities/Cohort/DueToLapseDate"),
  CURRENCY_LAPSED("Activities/Cohort/CurrencyLapsed"),
  ESTABLISHMENT_NUMBER("Activities/Cohort/EstablishmentNumber"),
  ESTABLISHMENT_NAME("Activities/Cohort/EstablishmentName"),
  UKPRN("Activities/Cohort/UKProviderReferenceNumber"),
  NEET_START("Activities/Cohort/NEETStartDate"),
  PREDICTED_END("Activities/Cohort/PredictedEndDate"),
  INTENDED_DESTINATION("IntendedDestination/IntendedDestinationYr11");

  /** The one element that may come many times in a record. */
  public static final String CHARACTERISTIC = "CharacteristicCode";

  /** How many there are. */
  static final int COUNT = values().length;

  private static final Map<String, Tag> BY_PATH =
      Arrays.stream(values()).collect(Collectors.toMap(tag -> fold(tag.path), Function.identity()));

  private final String path;

  Tag(String path) {
    this.path = path;
  }

  /** From under the record down to the element: {@code PersonalDetails/DOB}. */
  public String path() {
    return path;
  }

  /** As people name the field: the element, and its year where two have the same name. */
  public String label() {
    return path.substring(path.indexOf('/') + 1).replace("Cohort/", "");
  }

  /** The tag at a path, in whatever case a supplier writes it: NeetStartDate, DatabaseId. */
  static Optional<Tag> at(String path) {
    return Optional.ofNullable(BY_PATH.get(fold(path).replace("lddflag", "sendflag")));
  }

  private static String fold(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
