package onward.demo.places;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import onward.demo.draw.Dice;

/** The made-up schools of an authority. The first ones are the same however many are asked for. */
public final class Schools {
  private static final List<String> STEMS =
      List.of(
          ("Northgate,St Aidan's,Kingsmead,Oakfield,St Bede's,Highcliffe,Castle,Meadowbank,Parkside,"
                  + "St Hilda's,Riverside,Beacon Hill,Ashdown,Longmoor,St Cuthbert's,Priory,Weston,"
                  + "Fairfield,Hillcrest,St Wilfrid's,Millbrook,Greenway,Bishop Ferrar,Lakeside,"
                  + "Southfield,St Oswald's,Whitestone,Abbey,Copthorne,Harcourt,St Winifred's,"
                  + "Woodlands,Cathedral,Broadwater,Elmtree,St Chad's,Moorside,Redgate,Stonebridge,"
                  + "Queen Anne,Thornhill,St Benedict's,Valley,Marlpit,Eastgate,Fernleigh,St Monica's,"
                  + "Westbrook,Chestnut Grove,Larkfield,Grange,St Edith's,Heathside,Bramley,Orchard,"
                  + "Trinity,Sandfield,St Kenelm's,Whitemoor,Foxley")
              .split(","));
  private static final int PUPILS_A_SCHOOL = 170;

  private Schools() {}

  /** Three to sixty schools, by the size of the year group. */
  public static List<School> of(long seed, Locality locality, int yearGroup) {
    int count = Math.clamp(Math.round((float) yearGroup / PUPILS_A_SCHOOL), 3, STEMS.size());
    var schools = new ArrayList<School>();
    for (int i = 0; i < count; i++) {
      schools.add(school(seed, locality, i));
    }
    return schools;
  }

  private static School school(long seed, Locality locality, int number) {
    var dice = Dice.of(seed, locality.code(), "school", String.valueOf(number));
    // from 4901: higher than authorities number their secondary schools, so clearly made up
    var dfe = locality.code() + (4901 + number);
    boolean sixthForm = number % 2 == 0;
    var kind = sixthForm ? Partner.Kind.SIXTH_FORM : Partner.Kind.SCHOOL;
    var ukprn = "19" + locality.code() + (500 + number);
    return new School(
        new Partner(kind, name(dice, number), dfe, ukprn),
        String.valueOf(900_000 + locality.rank() * 100 + number),
        locality.code(),
        sixthForm,
        0.5 + dice.nextDouble(),
        Toponyms.street(dice),
        Toponyms.draw(dice),
        Postcodes.draw(dice, locality));
  }

  private static String name(RandomGenerator dice, int number) {
    var stem = STEMS.get(number);
    var endings =
        stem.startsWith("St ")
            ? List.of("Catholic Academy", "Church of England School", "Academy")
            : List.of("Academy", "School", "High School", "Community College");
    return stem + " " + endings.get(dice.nextInt(endings.size()));
  }
}
