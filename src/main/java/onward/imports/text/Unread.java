package onward.imports.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** Where bytes that are no text of an encoding stop being one. */
final class Unread {
  private static final int AT_ONCE = 1 << 14;

  private Unread() {}

  /**
   * The line, counted from 1, of the first bytes that cannot be read, or of the first nought.
   *
   * @param mark how many bytes to pass over
   */
  static int line(Bytes bytes, Charset charset, int mark) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var read = ByteBuffer.allocate(AT_ONCE);
    var text = CharBuffer.allocate(AT_ONCE);
    int line = 1;
    try (var in = bytes.open()) {
      in.skipNBytes(mark);
      boolean end = false;
      while (!end) {
        int more = in.read(read.array(), read.position(), read.remaining());
        end = more < 0;
        read.position(read.position() + Math.max(0, more)).flip();
        var result = decoder.decode(read, text, end);
        text.flip();
        while (text.hasRemaining()) {
          char c = text.get();
          if (c == 0) {
            return line;
          }
          line += c == '\n' ? 1 : 0;
        }
        text.clear();
        if (result.isError()) {
          return line;
        }
        read.compact();
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory can be read", e);
    }
  }
}
