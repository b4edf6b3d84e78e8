package onward.people;

import java.time.LocalDate;
import java.util.List;
import onward.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is and where they live, as last told. Text is empty where nothing was said.
 *
 * @param reference the person's key in all outputs: the roll's own, or ours where it gave none
 * @param upn unique pupil number, thirteen characters
 * @param formerUpn an earlier UPN
 * @param uln unique learner number, ten digits
 * @param sex F, M, U or W
 * @param ethnicity four letters
 * @param homeAuthority three digits; empty = this authority
 * @param sen special educational needs provision: N none, K support, E plan; empty = not said
 * @param characteristics national codes, such as 110 looked after
 * @param levelOfNeed 1 intensive, 2 supported, 3 minimum
 * @param previousIdentifier the thirteen-digit national identifier held before
 */
public record Details(
    String reference,
    String upn,
    String formerUpn,
    String uln,
    String forename,
    String middleNames,
    String surname,
    String formerSurname,
    String preferredForename,
    @Nullable LocalDate dateOfBirth,
    String sex,
    String ethnicity,
    String address,
    String town,
    String postcode,
    String email,
    String phone,
    String homeAuthority,
    String sen,
    List<String> characteristics,
    @Nullable Integer levelOfNeed,
    String previousIdentifier)
    implements Fact {

  @Override
  public String key() {
    return "";
  }

  /** Forename and surname as they are written to the person. */
  public String name() {
    return (forename + " " + surname).strip();
  }

  /** Whether they tell of a way to reach somebody. */
  public boolean tellContact() {
    return !(address + postcode + phone + email).isEmpty();
  }

  /** Additional needs: a need for support, a plan, a vulnerable characteristic (para 20). */
  public boolean additionalNeeds() {
    return sen.equals("E")
        || sen.equals("K")
        || !characteristics.isEmpty()
        || (levelOfNeed != null && levelOfNeed < 3);
  }

  /**
   * These details, with what is empty here filled from the older: an empty cell takes nothing away.
   */
  public Details over(Details older) {
    return new Details(
        or(older.reference, reference),
        or(upn, older.upn),
        formerUpn(older),
        or(uln, older.uln),
        or(forename, older.forename),
        or(middleNames, older.middleNames),
        or(surname, older.surname),
        or(formerSurname, older.formerSurname),
        or(preferredForename, older.preferredForename),
        dateOfBirth != null ? dateOfBirth : older.dateOfBirth,
        or(sex, older.sex),
        or(ethnicity, older.ethnicity),
        or(address, older.address),
        or(town, older.town),
        or(postcode, older.postcode),
        or(email, older.email),
        or(phone, older.phone),
        or(homeAuthority, older.homeAuthority),
        or(sen, older.sen),
        characteristics.isEmpty() ? older.characteristics : characteristics,
        levelOfNeed != null ? levelOfNeed : older.levelOfNeed,
        or(previousIdentifier, older.previousIdentifier));
  }

  /** These details under another key. */
  public Details withReference(String other) {
    return new Details(
        other,
        upn,
        formerUpn,
        uln,
        forename,
        middleNames,
        surname,
        formerSurname,
        preferredForename,
        dateOfBirth,
        sex,
        ethnicity,
        address,
        town,
        postcode,
        email,
        phone,
        homeAuthority,
        sen,
        characteristics,
        levelOfNeed,
        previousIdentifier);
  }

  /** The same with other ways to reach somebody, each empty for none. */
  public Details withContact(
      String otherAddress,
      String otherTown,
      String otherPostcode,
      String otherEmail,
      String otherPhone) {
    return new Details(
        reference,
        upn,
        formerUpn,
        uln,
        forename,
        middleNames,
        surname,
        formerSurname,
        preferredForename,
        dateOfBirth,
        sex,
        ethnicity,
        otherAddress,
        otherTown,
        otherPostcode,
        otherEmail,
        otherPhone,
        homeAuthority,
        sen,
        characteristics,
        levelOfNeed,
        previousIdentifier);
  }

  /** The same with other ethnicity, special educational needs, characteristics, level of need. */
  public Details withNeeds(
      String otherEthnicity,
      String otherSen,
      List<String> otherCharacteristics,
      @Nullable Integer otherLevelOfNeed) {
    return new Details(
        reference,
        upn,
        formerUpn,
        uln,
        forename,
        middleNames,
        surname,
        formerSurname,
        preferredForename,
        dateOfBirth,
        sex,
        otherEthnicity,
        address,
        town,
        postcode,
        email,
        phone,
        homeAuthority,
        otherSen,
        otherCharacteristics,
        otherLevelOfNeed,
        previousIdentifier);
  }

  /** The identity these details give, for comparison with a row's. */
  public Identity identity() {
    return new Identity(
        reference,
        Upn.valid(upn) ? upn : "",
        Upn.valid(formerUpn) ? formerUpn : "",
        Uln.valid(uln) ? uln : "",
        forename,
        middleNames,
        surname,
        formerSurname,
        preferredForename,
        dateOfBirth,
        sex,
        postcode);
  }

  private String formerUpn(Details older) {
    boolean replaced = !upn.isEmpty() && !older.upn.isEmpty() && !upn.equals(older.upn);
    return replaced ? older.upn : or(formerUpn, older.formerUpn);
  }

  private static String or(String first, String second) {
    return first.isEmpty() ? second : first;
  }
}
