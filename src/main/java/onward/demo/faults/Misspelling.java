package onward.demo.faults;

import java.util.List;
import java.util.random.RandomGenerator;
import onward.demo.draw.Weighted;

/** One slip of a typist: two letters turned round, one lost, doubled or hit beside, or misheard. */
final class Misspelling {
  private static final List<String> KEYBOARD = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
  private static final List<String> MISHEARD =
      List.of("ph f", "y ie", "ie ey", "ck k", "ll l", "tt t", "c k", "s z", "ei ie", "ee ea");

  private Misspelling() {}

  /** A word of at least two letters comes back otherwise; a shorter one as it is. */
  static String of(RandomGenerator dice, String word) {
    for (int tries = 0; tries < 20; tries++) {
      var slip = slip(dice, word);
      if (!slip.equals(word) && !slip.isBlank()) {
        return slip;
      }
    }
    return word;
  }

  private static String slip(RandomGenerator dice, String word) {
    if (word.length() < 2) {
      return word;
    }
    int at = 1 + dice.nextInt(word.length() - 1);
    var before = word.substring(0, at);
    var after = word.substring(at + 1);
    char hit = word.charAt(at);
    return switch (dice.nextInt(5)) {
      case 0 -> at + 1 < word.length() ? before + after.charAt(0) + hit + after.substring(1) : word;
      case 1 -> word.length() > 3 ? before + after : word;
      case 2 -> before + hit + hit + after;
      case 3 -> before + beside(dice, hit) + after;
      default -> misheard(dice, word);
    };
  }

  private static char beside(RandomGenerator dice, char hit) {
    for (var row : KEYBOARD) {
      int at = row.indexOf(hit);
      if (at >= 0) {
        int next =
            at == 0 ? 1 : at == row.length() - 1 ? at - 1 : at + (dice.nextBoolean() ? 1 : -1);
        return row.charAt(next);
      }
    }
    return hit;
  }

  private static String misheard(RandomGenerator dice, String word) {
    var sounds = Weighted.any(dice, MISHEARD).split(" ");
    return word.contains(sounds[0])
        ? word.replaceFirst(sounds[0], sounds[1])
        : word.replaceFirst(sounds[1], sounds[0]);
  }
}
