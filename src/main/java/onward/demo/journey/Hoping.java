package onward.demo.journey;

import java.util.List;
import java.util.random.RandomGenerator;
import onward.demo.draw.Dice;
import onward.demo.draw.Weighted;
import onward.demo.places.Partner;

/** Where someone of Year 11 means to go: what their school's spring survey says (Annex 3). */
final class Hoping {
  private final Journey journey;
  private final RandomGenerator dice;

  Hoping(Journey journey) {
    this.journey = journey;
    dice = journey.dice();
  }

  /** Most mean to go where they later go; one in eight does not know or means another way. */
  void intends(Placement placement) {
    var days = journey.days();
    var recorded = days.between(days.day(2, 20), days.day(5, 10));
    boolean decided = Dice.percent(dice, 88);
    var partner = placement.partner();
    var words = decided ? wordsFor(partner) : Weighted.any(dice, List.of("511", "411", "321"));
    boolean offered = decided && Dice.percent(dice, 10);
    journey.tell(
        sender(),
        ListKind.INTENTIONS,
        recorded,
        "intention",
        words,
        decided ? partner.inLists() : "",
        decided ? placement.course().name() : "",
        words.equals("321") ? "Retail" : "",
        offered ? partner.inLists() : "",
        offered ? placement.course().name() : "",
        recorded);
  }

  private String wordsFor(Partner partner) {
    boolean inWords = journey.person().roll().school().hashCode() % 3 == 0;
    return switch (partner.kind()) {
      case SCHOOL, SIXTH_FORM -> {
        boolean same = partner.dfe().equals(journey.person().roll().school());
        yield inWords
            ? (same ? "Sixth form in this school" : "Another school's sixth form")
            : (same ? "111" : "121");
      }
      case SIXTH_FORM_COLLEGE -> inWords ? "Sixth form college" : "121";
      case FURTHER_EDUCATION, SPECIALIST_COLLEGE -> inWords ? "FE college" : "121";
      case TRAINING -> inWords ? "Apprenticeship or work-based training" : "211";
      case COUNCIL -> "321";
    };
  }

  /** Their own school; the careers service for those on no roll here. */
  private Partner sender() {
    for (var school : journey.world().schools()) {
      if (school.dfe().equals(journey.person().roll().school())) {
        return school.partner();
      }
    }
    return journey.world().careersService();
  }
}
