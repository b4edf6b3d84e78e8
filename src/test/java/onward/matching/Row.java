package onward.matching;

import java.time.LocalDate;
import onward.people.Identity;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A row of a list, or a person, put together one cell after another. */
@NullMarked
record Row(Identity identity) {
  static Row of(String forename, String surname, String born, String postcode) {
    LocalDate date = born.isEmpty() ? null : LocalDate.parse(born);
    return new Row(new Identity("", "", "", "", forename, "", surname, "", "", date, "", postcode));
  }

  Row reference(String value) {
    return with(value, null, null, null, null, null, null, null);
  }

  Row upn(String value) {
    return with(null, value, null, null, null, null, null, null);
  }

  Row formerUpn(String value) {
    return with(null, null, value, null, null, null, null, null);
  }

  Row uln(String value) {
    return with(null, null, null, value, null, null, null, null);
  }

  Row middle(String value) {
    return with(null, null, null, null, value, null, null, null);
  }

  Row formerSurname(String value) {
    return with(null, null, null, null, null, value, null, null);
  }

  Row preferred(String value) {
    return with(null, null, null, null, null, null, value, null);
  }

  Row sex(String value) {
    return with(null, null, null, null, null, null, null, value);
  }

  private Row with(
      @Nullable String reference,
      @Nullable String upn,
      @Nullable String formerUpn,
      @Nullable String uln,
      @Nullable String middle,
      @Nullable String formerSurname,
      @Nullable String preferred,
      @Nullable String sex) {
    return new Row(
        new Identity(
            or(reference, identity.reference()),
            or(upn, identity.upn()),
            or(formerUpn, identity.formerUpn()),
            or(uln, identity.uln()),
            identity.forename(),
            or(middle, identity.middleNames()),
            identity.surname(),
            or(formerSurname, identity.formerSurname()),
            or(preferred, identity.preferredForename()),
            identity.dateOfBirth(),
            or(sex, identity.sex()),
            identity.postcode()));
  }

  private static String or(@Nullable String given, String else_) {
    return given == null ? else_ : given;
  }
}
