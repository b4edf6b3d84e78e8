package onward.demo.people;

import java.time.LocalDate;
import java.util.Locale;
import onward.calendar.YearGroup;
import onward.demo.draw.Letters;

/**
 * A made-up young person as they truly are.
 *
 * @param number from nought, in the authority
 * @param reference their key on the roll
 * @param fate what becomes of them
 */
public record Person(
    int number,
    String reference,
    YearGroup cohort,
    Name name,
    Sex sex,
    LocalDate born,
    Home home,
    Numbers numbers,
    Needs needs,
    OnRoll roll,
    Fate fate) {

  Person onRoll(OnRoll changed) {
    return new Person(
        number, reference, cohort, name, sex, born, home, numbers, needs, changed, fate);
  }

  /** The same human being entered a second time: own reference, a temporary pupil number. */
  Person enteredAgainAs(Person second, String temporaryUpn) {
    return new Person(
        second.number,
        second.reference,
        cohort,
        name,
        sex,
        born,
        home,
        new Numbers(temporaryUpn, ""),
        needs,
        second.roll,
        second.fate);
  }

  /** In the made-up domain that no mail reaches. */
  public String email() {
    var plain = Letters.plain(name.forename() + "." + name.surname());
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z.]", "") + "@example.org";
  }

  /** From the range of numbers that are kept for drama. */
  public String phone() {
    return "07700 900%03d".formatted(number % 1000);
  }
}
