package onward.imports.ctf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.imports.xml.XmlElement;

/** What a pupil's element says, in the words of the roll; any version of the file. */
record CtfPupil(XmlElement pupil) {
  private static final String LOOKED_AFTER = "110";

  /** The cell of a roll's column; empty where the file says nothing. */
  String cell(String column) {
    return switch (column) {
      case "UPN" -> pupil.text("UPN");
      case "ULN" -> anywhere("UniqueLearnerNumber");
      case "Forename" -> pupil.text("Forename");
      case "Surname" -> pupil.text("Surname");
      case "Date of birth" -> pupil.text("DOB");
      case "Sex" -> pupil.anyOf("Sex", "Gender");
      case "Former UPN" -> anywhere("FormerUPN");
      case "Middle names" -> anywhere("MiddleNames");
      case "Former surname" -> anywhere("FormerSurname");
      case "Preferred forename" -> anywhere("PreferredForename");
      case "Ethnicity" -> anywhere("Ethnicity");
      case "Enrolment status" -> anywhere("EnrolStatus");
      case "School" -> school();
      case "SEN provision" -> provision();
      case "Characteristics" -> lookedAfter() ? LOOKED_AFTER : "";
      case "Address" -> address();
      case "Town" -> town();
      case "Postcode" -> postcode();
      case "Phone" -> phone();
      case "Email" -> pupil.text("Email");
      default -> "";
    };
  }

  /** Most elements moved between the pupil and its basic details from one version to the next. */
  private String anywhere(String element) {
    String basic = pupil.text("BasicDetails", element);
    return basic.isEmpty() ? pupil.text(element) : basic;
  }

  /** The latest school of the pupil's history, for a file that names no sending school. */
  private String school() {
    return pupil.first("SchoolHistory").stream()
        .flatMap(history -> history.all("School").stream())
        .filter(school -> !number(school).isEmpty())
        .max((one, other) -> one.text("EntryDate").compareTo(other.text("EntryDate")))
        .map(CtfPupil::number)
        .orElse("");
  }

  /** A school's DfE number; empty where it is not known or is an authority (XXX, LLLL). */
  static String number(XmlElement school) {
    String number = school.text("LEA") + school.text("Estab");
    return number.matches("\\d{7}") ? number : "";
  }

  /** The latest provision, in today's letters: A and P became K, S became E in 2014. */
  private String provision() {
    String latest =
        pupil.first("SENhistory").stream()
            .flatMap(history -> history.all("SEN").stream())
            .max((one, other) -> one.text("StartDate").compareTo(other.text("StartDate")))
            .map(sen -> sen.text("SENprovision"))
            .orElseGet(() -> anywhere("SENprovision"));
    return switch (latest.toUpperCase(Locale.ROOT)) {
      case "A", "P" -> "K";
      case "S" -> "E";
      default -> latest;
    };
  }

  private boolean lookedAfter() {
    String inCare = pupil.text("LookedAfter", "InCare").toLowerCase(Locale.ROOT);
    return Stream.of("true", "1", "y", "yes").anyMatch(inCare::equals);
  }

  private XmlElement place() {
    return pupil.first("Address").orElse(pupil);
  }

  private String address() {
    var place = place();
    var lines =
        place.first("BS7666Address").isPresent()
            ? parts(place, "SAON", "PAON", "Street", "Locality")
            : place.first("AddressLines").stream()
                .flatMap(all -> all.children().stream())
                .map(line -> line.text().strip())
                .toList();
    return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining(", "));
  }

  private static List<String> parts(XmlElement place, String... names) {
    return Arrays.stream(names).map(name -> place.text("BS7666Address", name)).toList();
  }

  private String town() {
    return parts(place(), "Town", "PostTown").stream()
        .filter(town -> !town.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String postcode() {
    String own = place().text("PostCode");
    return own.isEmpty() ? place().text("BS7666Address", "PostCode") : own;
  }

  private String phone() {
    return pupil.first("Phones").stream()
        .flatMap(phones -> phones.all("Phone").stream())
        .map(phone -> phone.children().isEmpty() ? phone.text().strip() : phone.text("PhoneNo"))
        .filter(number -> !number.isEmpty())
        .findFirst()
        .orElse("");
  }
}
