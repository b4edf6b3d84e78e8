package onward.nccis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Signs and text of XML as UTF-8, gathered into large pieces. */
final class XmlText {
  private static final int SIZE = 1 << 16;

  private final OutputStream out;
  private final byte[] held = new byte[SIZE];
  private int length;

  XmlText(OutputStream out) {
    this.out = out;
  }

  /** Writes what is XML already. */
  void sign(String sign) throws IOException {
    sign(sign.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes what is XML already; shorter than a piece. */
  void sign(byte[] sign) throws IOException {
    room(sign.length);
    System.arraycopy(sign, 0, held, length, sign.length);
    length += sign.length;
  }

  /**
   * Writes what people entered. XML knows no control characters and no half letters: a space stands
   * for each, so that the file is well formed.
   */
  void text(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      room(6);
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>') {
        held[length++] = (byte) c;
      } else if (Character.isHighSurrogate(c) && pair(text, i)) {
        wide(Character.codePointAt(text, i++));
      } else {
        other(c);
      }
    }
  }

  void flush() throws IOException {
    out.write(held, 0, length);
    length = 0;
    out.flush();
  }

  private void other(char c) throws IOException {
    switch (c) {
      case '&' -> sign("&amp;");
      case '<' -> sign("&lt;");
      case '>' -> sign("&gt;");
      case '\t', '\n' -> held[length++] = (byte) c;
      default -> {
        boolean none = c < ' ' || Character.isSurrogate(c) || c == '\uFFFE' || c == '\uFFFF';
        wide(none ? ' ' : c);
      }
    }
  }

  private static boolean pair(String text, int at) {
    return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
  }

  private void wide(int letter) {
    if (letter < 0x80) {
      held[length++] = (byte) letter;
      return;
    }
    int following = letter < 0x800 ? 1 : letter < 0x10000 ? 2 : 3;
    held[length++] = (byte) ((0xFF00 >> (following + 1)) | (letter >> (6 * following)));
    for (int i = following - 1; i >= 0; i--) {
      held[length++] = (byte) (0x80 | ((letter >> (6 * i)) & 0x3F));
    }
  }

  private void room(int more) throws IOException {
    if (length + more > SIZE) {
      out.write(held, 0, length);
      length = 0;
    }
  }
}
