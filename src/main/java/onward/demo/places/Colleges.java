package onward.demo.places;

import java.util.ArrayList;
import java.util.List;
import onward.demo.draw.Dice;
import onward.demo.draw.Weighted;
import onward.demo.places.Partner.Kind;

/** The eight colleges and training providers of an authority. */
final class Colleges {
  private static final List<String> STEMS =
      List.of("Northgate", "Riverside", "Harbour", "Calder", "Wolds", "Vale", "Mercia", "Ridgeway");

  private Colleges() {}

  static List<Partner> of(long seed, Locality locality) {
    var dice = Dice.of(seed, locality.code(), "colleges");
    int first = dice.nextInt(STEMS.size());
    var names = new ArrayList<String>();
    names.add(STEMS.get(first) + " College");
    names.add(STEMS.get((first + 1) % STEMS.size()) + " College");
    names.add(Toponyms.draw(dice) + " Sixth Form College");
    names.add(Toponyms.draw(dice) + " Land and Animal College");
    names.add(Weighted.any(dice, List.of("Fenwick Skills", "Hallam Skills", "Tern Skills")));
    names.add(Weighted.any(dice, List.of("Stepwise Training", "Pathlight Training")));
    names.add(Toponyms.draw(dice) + " Apprenticeships");
    names.add("The " + Toponyms.draw(dice) + " Training Trust");
    var kinds =
        List.of(
            Kind.FURTHER_EDUCATION,
            Kind.FURTHER_EDUCATION,
            Kind.SIXTH_FORM_COLLEGE,
            Kind.SPECIALIST_COLLEGE,
            Kind.TRAINING,
            Kind.TRAINING,
            Kind.TRAINING,
            Kind.TRAINING);
    var colleges = new ArrayList<Partner>();
    for (int i = 0; i < names.size(); i++) {
      var ukprn = "19" + locality.code() + (100 + i);
      colleges.add(new Partner(kinds.get(i), names.get(i), "", ukprn));
    }
    return colleges;
  }
}
