package onward.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import onward.calendar.Campaign;
import onward.demo.people.Person;
import onward.demo.people.Population;
import onward.demo.places.Locality;
import onward.demo.places.World;
import onward.facts.AuthorityCode;

/**
 * Lists as long as England's: everybody of one year group on one roll of 20 columns, and a list of
 * offers to all of them that gives names, birth dates and postcodes alone. They are written to
 * files; one authority's people are in memory at a time.
 */
record LongLists(Path roll, Path offers, int rows) {
  private static final Campaign CAMPAIGN = new Campaign(2026);
  private static final int SEED = 7;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final String ROLL =
      "Reference,UPN,ULN,Forename,Middle names,Surname,Date of birth,Sex,Ethnicity,Address,Town,"
          + "Postcode,Email,Phone,School,Enrolment status,Home authority,SEN provision,"
          + "Level of need,Preferred forename\n";
  private static final String OFFERS =
      "Forename,Surname,Date of birth,Postcode,Provider,Kind,Course,Start date\n";

  /** Writes lists of about so many rows into a folder. */
  static LongLists of(Path folder, AuthorityCode authority, int people) throws IOException {
    var rolls = folder.resolve("roll-" + people + ".csv");
    var offers = folder.resolve("offers-" + people + ".csv");
    int rows = 0;
    try (var roll = Files.newBufferedWriter(rolls);
        var offer = Files.newBufferedWriter(offers)) {
      roll.write(ROLL);
      offer.write(OFFERS);
      double owed = 0;
      long all = Locality.all().stream().mapToLong(Locality::people).sum();
      for (var locality : Locality.all()) {
        owed += 1.0 * people * locality.people() / all;
        int share = (int) owed;
        owed -= share;
        if (share > 1) {
          rows += write(locality, share, authority, roll, offer);
        }
      }
    }
    return new LongLists(rolls, offers, rows);
  }

  private static int write(
      Locality locality, int share, AuthorityCode authority, Writer roll, Writer offer)
      throws IOException {
    int rows = 0;
    for (var person : Population.of(World.of(SEED, locality.code(), CAMPAIGN, share), share)) {
      if (person.numbers().uln().isEmpty()) {
        continue; // the same human being entered a second time
      }
      roll.write(String.join(",", roll(locality, person, authority)));
      roll.write('\n');
      offer.write(
          String.join(
              ",",
              person.name().forename(),
              person.name().surname(),
              DAY.format(person.born()),
              person.home().postcode()));
      offer.write(",10004321,general qualification,A levels,07/09/2026\n");
      rows++;
    }
    return rows;
  }

  private static List<String> roll(Locality locality, Person person, AuthorityCode authority) {
    var name = person.name();
    var home = person.home();
    var school = person.roll().school();
    return List.of(
        locality.code() + "-" + person.reference(),
        person.numbers().upn(),
        person.numbers().uln(),
        name.forename(),
        name.middle(),
        name.surname(),
        DAY.format(person.born()),
        person.sex().name(),
        person.needs().ethnicity(),
        home.address(),
        home.town(),
        home.postcode(),
        person.email(),
        person.phone(),
        school.isEmpty() ? "" : authority.value() + school.substring(3),
        "C",
        authority.value(),
        person.needs().sen(),
        "3",
        name.preferred());
  }
}
