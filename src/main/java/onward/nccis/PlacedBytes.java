package onward.nccis;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stream that knows where in the file its last bytes stand, since a parser that meets a byte
 * which is no UTF-8 does not know its place.
 */
final class PlacedBytes extends FilterInputStream {
  private byte[] before = {};
  private byte[] last = {};
  private int line = 1;
  private int column = 1;

  PlacedBytes(InputStream in) {
    super(in);
  }

  /** A line and a column, from 1. */
  record At(int line, int column) {}

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int count = super.read(into, from, most);
    if (count > 0) {
      pass(before, before.length);
      before = last;
      last = Arrays.copyOfRange(into, from, from + count);
    }
    return count;
  }

  /** Moves on over bytes that nobody will ask about any more. */
  private void pass(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      if (bytes[i] == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
  }

  /** Where the first byte stands, of those read last, that is no UTF-8; empty where all are. */
  Optional<At> malformed() {
    byte[] read = Arrays.copyOf(before, before.length + last.length);
    System.arraycopy(last, 0, read, before.length, last.length);
    // the first bytes may end a sign that began before them
    int begin = 0;
    while (begin < Math.min(3, read.length) && (read[begin] & 0xC0) == 0x80) {
      begin++;
    }
    var bytes = ByteBuffer.wrap(read, begin, read.length - begin);
    var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    var result = decoder.decode(bytes, CharBuffer.allocate(read.length), false);
    if (!result.isError()) {
      return Optional.empty();
    }
    pass(read, bytes.position());
    return Optional.of(new At(line, column));
  }
}
