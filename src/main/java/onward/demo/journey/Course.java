package onward.demo.journey;

import java.util.List;
import java.util.random.RandomGenerator;
import onward.calendar.Campaign;
import onward.calendar.Edition;
import onward.demo.draw.Weighted;
import onward.demo.places.Partner;

/**
 * Something that can be learnt somewhere.
 *
 * @param offer the kind of offer it makes, as the lists write it
 * @param kind A level, AS only or other
 * @param years how long it takes
 */
public record Course(String name, String offer, String kind, String level, int years) {
  private static final List<String> SUBJECTS =
      List.of(
          ("A levels: Biology, Chemistry, Mathematics;A levels: English, History, Politics;"
                  + "A levels: Art, Drama, Media;A levels: Business, Economics, Geography;"
                  + "A levels: Physics, Mathematics, Further Mathematics;"
                  + "A levels: Psychology, Sociology, Religious Studies")
              .split(";"));
  private static final List<String> TRADES =
      List.of(
          ("Bricklaying,Carpentry and Joinery,Hairdressing,Health and Social Care,Childcare,"
                  + "Motor Vehicle,Catering,Electrical Installation,Plumbing,Sport,Business,"
                  + "Animal Care,Horticulture,Engineering,Computing,Travel and Tourism,"
                  + "Public Services,Art and Design,Beauty Therapy,Agriculture")
              .split(","));

  /** A course such as this partner teaches. */
  static Course at(RandomGenerator dice, Partner partner, Campaign campaign) {
    return switch (partner.kind()) {
      case SCHOOL, SIXTH_FORM, SIXTH_FORM_COLLEGE ->
          new Course(Weighted.any(dice, SUBJECTS), "general qualification", "A level", "3", 2);
      case FURTHER_EDUCATION, SPECIALIST_COLLEGE, COUNCIL -> college(dice, campaign);
      case TRAINING -> training(dice, campaign);
    };
  }

  /** A year's course, as someone takes who needs a new offer this September. */
  static Course ofOneYear(RandomGenerator dice) {
    return new Course(
        "Level 2 " + Weighted.any(dice, TRADES), "other accredited qualification", "other", "2", 1);
  }

  private static Course college(RandomGenerator dice, Campaign campaign) {
    var trade = Weighted.any(dice, TRADES);
    return switch (dice.nextInt(5)) {
      case 0 -> new Course("Level 1 " + trade, OTHER, "other", "1", 1);
      case 1, 2 -> new Course("Level 2 " + trade, OTHER, "other", "2", 1);
      case 3 -> new Course("Level 3 Diploma in " + trade, OTHER, "other", "3", 2);
      default ->
          Edition.of(campaign) == Edition.TODAY
              ? new Course("T Level: " + trade, "T level", "other", "3", 2)
              : new Course("Diploma in " + trade, "diploma", "other", "2", 2);
    };
  }

  private static Course training(RandomGenerator dice, Campaign campaign) {
    var trade = Weighted.any(dice, TRADES);
    if (dice.nextInt(3) > 0) {
      return new Course(trade + " Apprenticeship", "apprenticeship", "other", "2", 2);
    }
    return Edition.of(campaign) == Edition.TODAY
        ? new Course(trade + " Traineeship", "traineeship", "other", "1", 1)
        : new Course("Entry to Employment: " + trade, "entry to employment", "other", "1", 1);
  }

  private static final String OTHER = "other accredited qualification";
}
