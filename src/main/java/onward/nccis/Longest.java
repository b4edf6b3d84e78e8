package onward.nccis;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How long the texts of a record may be, by the schema. */
public final class Longest {
  private static final Map<Tag, Integer> OF = new EnumMap<>(Tag.class);

  static {
    Arrays.stream(Tag.values()).forEach(tag -> OF.put(tag, NccisSchema.longest(tag)));
  }

  private Longest() {}

  /** In characters. */
  public static int of(Tag tag) {
    return Objects.requireNonNull(OF.get(tag));
  }

  /** The elements of a record that hold more than they may. */
  public static List<Tag> exceeded(ReturnRecord record) {
    return OF.entrySet().stream()
        .filter(one -> record.text(one.getKey()).length() > one.getValue())
        .map(Map.Entry::getKey)
        .toList();
  }
}
