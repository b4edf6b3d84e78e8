package onward.cli.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a heading means: case, spaces and punctuation do not count. A heading that is not known is
 * not used, since it could be anything, the answer included.
 */
final class ColumnRule {
  /** What a column holds. */
  enum Meaning {
    REFERENCE,
    UPN,
    FORMER_UPN,
    ULN,
    FORENAME,
    MIDDLE_NAMES,
    SURNAME,
    FORMER_SURNAME,
    PREFERRED,
    BORN,
    SEX,
    POSTCODE,
    /** A further text: address, town, e-mail, telephone, another number. */
    OTHER
  }

  private static final Map<Meaning, List<String>> KNOWN =
      Map.ofEntries(
          Map.entry(Meaning.REFERENCE, words("reference ref id recid recordid uniqueid personid")),
          Map.entry(Meaning.UPN, words("upn uniquepupilnumber")),
          Map.entry(Meaning.FORMER_UPN, words("formerupn")),
          Map.entry(Meaning.ULN, words("uln uniquelearnernumber learnrefnumber")),
          Map.entry(
              Meaning.FORENAME,
              words("forename forenames firstname givenname givennames legalforename first given")),
          Map.entry(
              Meaning.MIDDLE_NAMES, words("middlenames middlename secondname othernames middle")),
          Map.entry(
              Meaning.SURNAME,
              words("surname lastname familyname legalsurname secondname last family")),
          Map.entry(
              Meaning.FORMER_SURNAME,
              words("formersurname formerfamilyname maidenname previoussurname")),
          Map.entry(
              Meaning.PREFERRED,
              words("preferredforename preferredname knownas preferredgivenname nickname")),
          Map.entry(
              Meaning.BORN, words("dateofbirth dob birthdate born birthday dateborn dobdate")),
          Map.entry(Meaning.SEX, words("sex gender")),
          Map.entry(Meaning.POSTCODE, words("postcode postalcode zip zipcode homepostcode")),
          Map.entry(
              Meaning.OTHER,
              words(
                  "address address1 address2 address3 addressline1 addressline2 street streetname"
                      + " streetnumber housenumber town city suburb county state email emailaddress"
                      + " phone telephone mobile nhsnumber nino socsecid ssn birthplace placeofbirth"
                      + " occupation school")));

  private ColumnRule() {}

  /** What a heading means, null if it is not known. */
  static @Nullable Meaning of(String heading) {
    var plain = plain(heading);
    for (var meaning : Meaning.values()) {
      if (KNOWN.getOrDefault(meaning, List.of()).contains(plain)) {
        return meaning;
      }
    }
    return null;
  }

  /** A heading as it is compared. */
  static String plain(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }
}
