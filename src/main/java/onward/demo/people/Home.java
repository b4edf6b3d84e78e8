package onward.demo.people;

import java.util.random.RandomGenerator;
import onward.demo.places.Locality;
import onward.demo.places.Postcodes;
import onward.demo.places.Toponyms;

/** Where a family lives and how it is reached. */
public record Home(String address, String town, String postcode) {

  static Home draw(RandomGenerator dice, Locality locality) {
    return new Home(Toponyms.street(dice), Toponyms.draw(dice), Postcodes.draw(dice, locality));
  }
}
