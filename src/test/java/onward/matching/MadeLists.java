package onward.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import onward.people.Identity;

/**
 * Made people of two school years, and the rows partners would send of them with the faults real
 * lists have: slips, nicknames, changed surnames, swapped names and dates, moves, missing and
 * misplaced numbers, strangers, twins, siblings, namesakes. Each row knows whose it is.
 */
record MadeLists(List<Identity> people, List<Sent> rows) {
  /**
   * @param person the place in the list of people, -1 for a stranger
   */
  record Sent(int person, Identity row) {}

  private static final List<String> FORENAMES =
      List.of(
          ("Oliver Jack Harry George Noah Charlie Jacob Thomas Oscar William James Leo Alfie Henry"
                  + " Joshua Freddie Archie Ethan Isaac Alexander Joseph Edward Samuel Max Daniel"
                  + " Arthur Lucas Mohammed Muhammad Mohammad Logan Theo Harrison Benjamin Mason"
                  + " Amelia Olivia Emily Isla Ava Jessica Ella Isabella Poppy Mia Sophie Sophia"
                  + " Lily Grace Evie Scarlett Ruby Chloe Isabelle Daisy Freya Phoebe Florence"
                  + " Alice Charlotte Sienna Matilda Evelyn Eva Millie Amelie Maisie Hannah Zara"
                  + " Aisha Fatima Zainab Maryam Jakub Zofia Kacper Oliwia Katarzyna Oluwaseun"
                  + " Niamh Zoë Elizabeth Katherine Rebecca Christopher Matthew Nicholas Michael")
              .split(" "));
  private static final List<String> SURNAMES =
      List.of(
          ("Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright"
                  + " Thompson Evans Walker White Roberts Green Hall Thomas Clarke Jackson Wood"
                  + " Harris Edwards Turner Martin Cooper Hill Ward Hughes Moore Clark King"
                  + " Harrison Lewis Baker Lee Allen Morris Khan Scott Watson Davis Parker James"
                  + " Bennett Young Phillips Richardson Mitchell Bailey Carter Cook Singh Shaw"
                  + " Bell Collins Morgan Kelly Begum Miller Cox Hussain Marshall Simpson Price"
                  + " Anderson Adams Wilkinson Ahmed Foster Ellis Murphy Chapman Mason Gray Ali"
                  + " Richards Webb Rogers Hunt Mills Holmes Palmer Matthews O'Connor O'Brien"
                  + " Fisher Barnes Knight Lloyd Butler Russell Barker Stevens Jenkins Dixon"
                  + " McDonald MacLeod Kowalski Nowak García Smith-Jones Akhtar Kaur Sharma")
              .split(" "));
  private static final List<String> STEMS =
      List.of(
          ("Ash Black Brad Cald Carl Charl Chat Crom Dal East El Fair Farn Gold Graf Hal Hart"
                  + " Haw Hol Kirk Lang Lin Mar Mel Nor Oak Pem Rad Raven Rock Rush Sand Shel"
                  + " Stan Stock Strat Thorn Wal West Whit Win Wood Wy")
              .split(" "));
  private static final List<String> ENDINGS =
      List.of(
          ("worth ford ley ton ham well field land by thorpe don wick more shaw croft bridge"
                  + " brook combe stead wood man ridge den")
              .split(" "));
  private static final List<List<String>> NICKNAMES =
      List.of(
          List.of("Thomas", "Tom"),
          List.of("William", "Will"),
          List.of("Joshua", "Josh"),
          List.of("Alexander", "Alex"),
          List.of("Joseph", "Joe"),
          List.of("Edward", "Ted"),
          List.of("Samuel", "Sam"),
          List.of("Daniel", "Dan"),
          List.of("Benjamin", "Ben"),
          List.of("Elizabeth", "Beth"),
          List.of("Katherine", "Katie"),
          List.of("Rebecca", "Becky"),
          List.of("Christopher", "Chris"),
          List.of("Matthew", "Matt"),
          List.of("Nicholas", "Nick"),
          List.of("Michael", "Mike"),
          List.of("Mohammed", "Mohamed"),
          List.of("Isabella", "Bella"),
          List.of("Jessica", "Jess"),
          List.of("Matilda", "Tilly"));

  static MadeLists of(int howMany, int lists, long seed) {
    var random = new Random(seed);
    var people = new ArrayList<Identity>();
    while (people.size() < howMany) {
      var person = person(random, people.size());
      people.add(person);
      if (random.nextInt(100) < 3) {
        people.add(relative(random, person, people.size(), true));
      } else if (random.nextInt(100) < 6) {
        people.add(relative(random, person, people.size(), false));
      }
    }
    var rows = new ArrayList<Sent>();
    for (int i = 0; i < people.size() * lists; i++) {
      rows.add(random.nextInt(100) < 5 ? stranger(random) : sent(random, people));
    }
    return new MadeLists(people, rows);
  }

  private static Identity person(RandomGenerator random, int number) {
    return new Identity(
        "",
        number % 20 == 0 ? "" : upn(number),
        "",
        number % 3 == 0 ? "" : uln(number),
        pick(random, FORENAMES),
        random.nextInt(3) == 0 ? pick(random, FORENAMES) : "",
        surname(random),
        "",
        "",
        LocalDate.of(2008, 9, 1).plusDays(random.nextInt(730)),
        "",
        postcode(random));
  }

  private static Identity relative(
      RandomGenerator random, Identity person, int number, boolean twin) {
    var other = person(random, number);
    while (other.forename().equals(person.forename())) {
      other = person(random, number);
    }
    return new Identity(
        "",
        other.upn(),
        "",
        other.uln(),
        // twins are often named alike
        twin && random.nextInt(5) == 0 ? alike(person.forename(), other) : other.forename(),
        other.middleNames(),
        person.surname(),
        "",
        "",
        twin ? person.dateOfBirth() : other.dateOfBirth(),
        "",
        person.postcode());
  }

  private static String alike(String forename, Identity other) {
    return switch (forename) {
      case "Amelia" -> "Amelie";
      case "Isabella" -> "Isabelle";
      case "Sophie" -> "Sophia";
      case "Harry" -> "Harrison";
      case "Jacob" -> "Jack";
      default -> other.forename();
    };
  }

  private static Sent stranger(Random random) {
    var stranger = person(random, 5_000_000 + random.nextInt(1_000_000));
    return new Sent(-1, faulty(random, stranger, stranger.upn(), stranger.uln()));
  }

  private static Sent sent(Random random, List<Identity> people) {
    int person = random.nextInt(people.size());
    var told = people.get(person);
    String upn = random.nextInt(100) < 60 ? told.upn() : "";
    String uln = random.nextInt(100) < 20 ? told.uln() : "";
    if (!uln.isEmpty() && random.nextInt(50) == 0) {
      // a number copied to the wrong row; half of them from a neighbouring row
      int from = random.nextBoolean() ? person + 1 : random.nextInt(people.size());
      uln = people.get(from % people.size()).uln();
    }
    return new Sent(person, faulty(random, told, upn, uln));
  }

  private static Identity faulty(Random random, Identity told, String upn, String uln) {
    String forename = told.forename();
    String surname = told.surname();
    LocalDate born = told.dateOfBirth();
    String home = told.postcode();
    if (chance(random, 5)) {
      for (var names : NICKNAMES) {
        forename = names.getFirst().equals(forename) ? names.getLast() : forename;
      }
    }
    if (chance(random, 2)) {
      forename = slip(random, forename);
    } else if (chance(random, 2)) {
      surname = slip(random, surname);
    }
    if (chance(random, 2)) {
      surname = surname(random);
    }
    if (chance(random, 1)) {
      String kept = forename;
      forename = surname;
      surname = kept;
    }
    if (chance(random, 1) && born != null && born.getDayOfMonth() <= 12) {
      born = LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
    } else if (chance(random, 1)) {
      born = null;
    }
    if (chance(random, 8)) {
      home = chance(random, 50) ? "" : postcode(random);
    }
    return new Identity("", upn, "", uln, forename, "", surname, "", "", born, "", home);
  }

  private static boolean chance(Random random, int percent) {
    return random.nextInt(100) < percent;
  }

  private static String slip(Random random, String name) {
    int at = random.nextInt(name.length());
    String letter = String.valueOf((char) ('a' + random.nextInt(26)));
    return switch (random.nextInt(3)) {
      case 0 -> name.substring(0, at) + name.substring(at + 1);
      case 1 -> name.substring(0, at) + letter + name.substring(at + 1);
      default -> name.substring(0, at) + letter + name.substring(at);
    };
  }

  /** Frequent names first, as in life: a few are borne by many. */
  private static String pick(RandomGenerator random, List<String> names) {
    return names.get((int) (Math.pow(random.nextDouble(), 1.3) * names.size()));
  }

  /** One in three bears a frequent surname, the others one of a thousand rarer ones. */
  private static String surname(RandomGenerator random) {
    if (random.nextInt(3) == 0) {
      return pick(random, SURNAMES);
    }
    return STEMS.get(random.nextInt(STEMS.size())) + ENDINGS.get(random.nextInt(ENDINGS.size()));
  }

  private static String postcode(RandomGenerator random) {
    return "LE%d %d%c%c"
        .formatted(
            1 + random.nextInt(19),
            random.nextInt(10),
            "ABDEFGHJLN".charAt(random.nextInt(10)),
            "PQRSTUWXYZ".charAt(random.nextInt(10)));
  }

  private static String upn(int number) {
    String digits = "%012d".formatted(860_400_000_000L + number);
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (digits.charAt(i) - '0') * (i + 2);
    }
    return "ABCDEFGHJKLMNPQRTUVWXYZ".charAt(sum % 23) + digits;
  }

  private static String uln(int number) {
    for (long digits = 100_000_000L + number * 7L; ; digits++) {
      int sum = 0;
      long rest = digits;
      for (int weight = 2; weight <= 10; weight++, rest /= 10) {
        sum += (int) (rest % 10) * weight;
      }
      if (sum % 11 != 0) {
        return digits + "" + (10 - sum % 11);
      }
    }
  }
}
