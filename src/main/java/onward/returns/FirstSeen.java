package onward.returns;

import org.jspecify.annotations.Nullable;

/**
 * Who was the first in a file with something: a learner number, a name. Texts are remembered by 64
 * bits of their own, so that a nation's file fits into memory; that two different texts among a
 * million have the same bits happens once in ten million files.
 */
final class FirstSeen {
  private long[] keys = new long[1 << 10];
  private @Nullable String[] firsts = new String[1 << 10];
  private int held;

  /** Who came first with this text; null for the first, who is remembered. */
  @Nullable String look(CharSequence text, String who) {
    if (held * 2 > keys.length) {
      grow();
    }
    long key = bits(text);
    int at = place(key);
    if (firsts[at] != null) {
      return firsts[at];
    }
    keys[at] = key;
    firsts[at] = who;
    held++;
    return null;
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int at = (int) (key >>> 20) & mask;
    while (firsts[at] != null && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    var oldKeys = keys;
    var oldFirsts = firsts;
    keys = new long[oldKeys.length * 2];
    firsts = new String[oldFirsts.length * 2];
    for (int i = 0; i < oldFirsts.length; i++) {
      if (oldFirsts[i] != null) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        firsts[at] = oldFirsts[i];
      }
    }
  }

  /** FNV-1a of the characters, stirred. */
  private static long bits(CharSequence text) {
    long bits = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      bits = (bits ^ text.charAt(i)) * 0x100000001b3L;
    }
    bits ^= bits >>> 32;
    return bits * 0x9E3779B97F4A7C15L;
  }
}
