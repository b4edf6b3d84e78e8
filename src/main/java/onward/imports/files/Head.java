package onward.imports.files;

import java.util.Arrays;

/** The beginning of a file. */
public final class Head {
  private static final int HEAD = 4096;

  private Head() {}

  /**
   * The first whole lines of a file, enough to tell its kind by; an XML file is read no further.
   */
  public static byte[] of(byte[] content) {
    boolean wide = content.length > 1 && (content[0] & content[1] & 0xFE) == 0xFE; // UTF-16
    boolean packed = content.length > 1 && content[0] == 'P' && content[1] == 'K';
    int end = wide || packed ? content.length : Math.min(content.length, HEAD);
    while (end < content.length && content[end] != '\n') {
      end++;
    }
    return Arrays.copyOf(content, end);
  }
}
