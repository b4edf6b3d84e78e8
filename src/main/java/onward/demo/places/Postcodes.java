package onward.demo.places;

import java.util.random.RandomGenerator;
import onward.demo.draw.Weighted;

/** Made postcodes of an authority's districts, shaped like real ones. */
public final class Postcodes {
  private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";
  private static final int DISTRICTS = 14;

  private Postcodes() {}

  public static String draw(RandomGenerator dice, Locality locality) {
    return Weighted.any(dice, locality.areas())
        + (1 + (locality.rank() + dice.nextInt(DISTRICTS)) % 28)
        + " "
        + (1 + dice.nextInt(9))
        + INWARD.charAt(dice.nextInt(INWARD.length()))
        + INWARD.charAt(dice.nextInt(INWARD.length()));
  }
}
