package onward.web.people;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import onward.facts.PersonId;
import onward.tables.CsvOut;
import onward.web.StatusTag;

/** A list of young people as a file. */
final class PeopleFile {
  private static final String[] HEADINGS = {
    "Reference",
    "UPN",
    "ULN",
    "Forename",
    "Surname",
    "Date of birth",
    "School",
    "Code",
    "Status",
    "Since",
    "Sharing"
  };

  private PeopleFile() {}

  /**
   * Writes a line a person; the stream is closed.
   *
   * @param school a school's name by its key
   * @param sharing what is to be said of passing it on
   */
  static void write(
      List<ListedPerson> people,
      UnaryOperator<String> school,
      Function<PersonId, String> sharing,
      OutputStream out) {
    try (var csv = CsvOut.to(out, HEADINGS)) {
      for (var person : people) {
        csv.row(
            person.reference(),
            person.upn(),
            person.uln(),
            person.forename(),
            person.surname(),
            person.dateOfBirth(),
            school.apply(person.school()),
            person.code(),
            StatusTag.of(person.code()).text(),
            person.since(),
            sharing.apply(person.person()));
      }
    }
  }
}
