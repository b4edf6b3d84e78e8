package onward.linkage.names;

import java.util.Arrays;

/** What is known of each text, side by side so that a glance at two is quick. */
final class NameFacts {
  final String[] texts;
  final int[] letters;
  final int[] hashes;
  final char[] initials;
  final long[] kin;
  final byte[] kinds;

  NameFacts(int room) {
    texts = new String[room];
    letters = new int[room];
    hashes = new int[room];
    initials = new char[room];
    kin = new long[room];
    kinds = new byte[room];
    texts[0] = "";
  }

  /** The same in twice the room. */
  NameFacts(NameFacts before) {
    int room = before.texts.length * 2;
    texts = Arrays.copyOf(before.texts, room);
    letters = Arrays.copyOf(before.letters, room);
    hashes = Arrays.copyOf(before.hashes, room);
    initials = Arrays.copyOf(before.initials, room);
    kin = Arrays.copyOf(before.kin, room);
    kinds = Arrays.copyOf(before.kinds, room);
  }
}
