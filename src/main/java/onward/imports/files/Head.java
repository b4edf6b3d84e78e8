package onward.imports.files;

import java.util.Arrays;
import onward.imports.text.Bytes;

/** The beginning of a file. */
public final class Head {
  private static final int HEAD = 4096;

  private Head() {}

  /**
   * The first whole lines of a file, enough to tell its kind by; an XML file is read no further.
   */
  public static Bytes of(Bytes content) {
    var head = content.head(HEAD);
    boolean wide = head.length > 1 && (head[0] & head[1] & 0xFE) == 0xFE; // UTF-16
    boolean packed = head.length > 1 && head[0] == 'P' && head[1] == 'K';
    if (wide || packed || head.length < HEAD) {
      return content;
    }
    return Bytes.of(wholeLines(content));
  }

  private static byte[] wholeLines(Bytes content) {
    for (int most = 4 * HEAD; ; most *= 4) {
      var head = content.head(most);
      for (int end = HEAD; end < head.length; end++) {
        if (head[end] == '\n') {
          return Arrays.copyOf(head, end);
        }
      }
      if (head.length < most) {
        return head;
      }
    }
  }
}
