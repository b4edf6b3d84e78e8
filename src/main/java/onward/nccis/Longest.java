package onward.nccis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How long the texts of a record may be, by the schema. */
public final class Longest {
  private static final Tag[] TAGS = Tag.values();
  private static final int[] OF = Arrays.stream(TAGS).mapToInt(NccisSchema::longest).toArray();

  private Longest() {}

  /** In characters. */
  public static int of(Tag tag) {
    return OF[tag.ordinal()];
  }

  /** The elements of a record that hold more than they may. */
  public static List<Tag> exceeded(ReturnRecord record) {
    List<Tag> exceeded = List.of();
    for (var tag : TAGS) {
      if (record.text(tag).length() > of(tag)) {
        exceeded = exceeded.isEmpty() ? new ArrayList<>(2) : exceeded;
        exceeded.add(tag);
      }
    }
    return exceeded;
  }
}
