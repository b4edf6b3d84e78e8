package onward.cli.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import onward.imports.read.NameCells.WholeName;
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
    /** The whole name in one cell. */
    NAME,
    BORN,
    SEX,
    POSTCODE,
    /** A further text: address, town, e-mail, telephone, another number. */
    OTHER
  }

  private static final Map<Meaning, List<String>> KNOWN =
      Map.ofEntries(
          Map.entry(
              Meaning.REFERENCE,
              words(
                  "reference ref id recid recordid uniqueid personid studentid studentref"
                      + " learnerid learnerref learnrefnumber pupilid")),
          Map.entry(Meaning.UPN, words("upn uniquepupilnumber")),
          Map.entry(Meaning.FORMER_UPN, words("formerupn")),
          Map.entry(Meaning.ULN, words("uln uniquelearnernumber learnernumber")),
          Map.entry(
              Meaning.FORENAME,
              words(
                  "forename forenames firstname firstnames givenname givennames legalforename"
                      + " legalfirstname first given")),
          Map.entry(
              Meaning.MIDDLE_NAMES,
              words("middlenames middlename secondforename othernames middle")),
          Map.entry(
              Meaning.SURNAME,
              words("surname lastname familyname legalsurname legallastname last family")),
          Map.entry(
              Meaning.FORMER_SURNAME,
              words("formersurname formerfamilyname maidenname previoussurname")),
          Map.entry(
              Meaning.PREFERRED,
              words(
                  "preferredforename preferredfirstname preferredname knownas preferredgivenname"
                      + " chosenname chosenforename nickname")),
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

  /** What a heading means, null if it is not known; what it adds in brackets may be left out. */
  static @Nullable Meaning of(String heading) {
    var whole = known(plain(heading));
    return whole == null ? known(plain(heading.replaceAll("\\(.*?\\)", ""))) : whole;
  }

  private static @Nullable Meaning known(String plain) {
    if (WholeName.heads(plain)) {
      return Meaning.NAME;
    }
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
