package onward.demo.places;

import java.util.List;
import java.util.random.RandomGenerator;
import onward.demo.draw.Weighted;

/** Names put together as English place names are: for towns, streets and the rarer surnames. */
public final class Toponyms {
  private static final List<String> FIRST =
      List.of(
          ("Ash Alder Ald Apple Ather Back Bag Bar Barn Beck Bed Ben Ber Bex Bick Birch Black Blen"
                  + " Bolt Brad Bram Brent Bright Brom Brook Buck Bur Burn Cal Car Cat Chal Charl"
                  + " Chel Chip Clay Clif Clough Cold Cop Cot Cran Craw Cres Crom Cul Dal Dar Den"
                  + " Dun Earn East Eccle Edge El Fair Farn Fen Fern Ford Fox Gar Gil Glad Gras"
                  + " Green Hal Ham Han Har Hart Has Hat Haw Hazel Hea Heb Hen Hey Hin Hol Hor Hough"
                  + " Hut Kel Ken Kirk Lang Law Lin Lock Long Lud Mal Man Mar Mel Mid Mil Mor Nether"
                  + " New Nor Oak Ock Ol Or Pem Pen Pres Rad Rams Rav Red Rich Ring Rock Ros Row Rush"
                  + " Sal Sand Sed Sel Shel Ship Sil Skel Stan Staple Stock Stain Sud Swin Tat Thorn"
                  + " Til Tor Tun Wad Wal War Wat Wen West Whit Wick Wil Win Wood Wor Wy Yar")
              .split(" "));
  private static final List<String> LAST =
      List.of(
          ("ton ley ford field worth wood ham well bury by den stead low thwaite bourne ridge cliffe"
                  + " hurst man shaw wick more sby combe gate son ing stone bridge croft dale mere")
              .split(" "));

  private Toponyms() {}

  /** Such as Thornley; the front of each part's list comes more often. */
  public static String draw(RandomGenerator dice) {
    return FIRST.get(skewed(dice, FIRST.size())) + LAST.get(skewed(dice, LAST.size()));
  }

  /** A house number and a street. */
  public static String street(RandomGenerator dice) {
    var kinds = List.of("Road", "Street", "Avenue", "Close", "Lane", "Drive", "Way", "Crescent");
    return (1 + dice.nextInt(180)) + " " + draw(dice) + " " + Weighted.any(dice, kinds);
  }

  private static int skewed(RandomGenerator dice, int size) {
    double thrown = dice.nextDouble();
    return (int) (size * thrown * Math.sqrt(thrown));
  }
}
