package onward.linkage.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names as they are written, to the numbers of their words; what was written before is remembered,
 * since few names are borne by most. For one thread.
 */
public final class Written {
  private static final int ROOM = 1 << 16;

  /** What is longer is hardly written twice. */
  private static final int LONGEST = 40;

  private final Names names;
  private final Map<String, int[]> forenames = new HashMap<>();
  private final Map<String, int[]> surnames = new HashMap<>();

  public Written(Names names) {
    this.names = names;
  }

  /** The number of all words together, then those of each word. */
  public int[] forename(String written) {
    int[] known = forenames.get(written);
    if (known != null) {
      return known;
    }
    var words = Spelling.words(written);
    int[] numbers = new int[words.size() + 1];
    numbers[0] = names.number(String.join("", words));
    put(words, numbers, 1);
    return remembered(forenames, written, numbers);
  }

  /** The number of all words together, that of its core, then those of each word. */
  public int[] surname(String written) {
    int[] known = surnames.get(written);
    if (known != null) {
      return known;
    }
    var words = Spelling.surnameWords(written);
    int[] numbers = new int[words.size() + 2];
    numbers[0] = names.number(String.join("", words));
    numbers[1] = names.number(Spelling.core(words));
    put(words, numbers, 2);
    return remembered(surnames, written, numbers);
  }

  private void put(List<String> words, int[] numbers, int at) {
    for (int i = 0; i < words.size(); i++) {
      numbers[at + i] = names.number(words.get(i));
    }
  }

  private static int[] remembered(Map<String, int[]> known, String written, int[] numbers) {
    if (written.length() <= LONGEST) {
      if (known.size() >= ROOM) {
        known.clear();
      }
      known.put(written, numbers);
    }
    return numbers;
  }
}
