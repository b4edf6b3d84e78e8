package onward.web.audit;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Counts, while an answer is written, the lines in it and the young people whom it links to. */
final class SeenStream extends ServletOutputStream {
  private static final byte[] LINK = "\"/people/".getBytes(StandardCharsets.US_ASCII);

  private final ServletOutputStream out;
  private final Set<Long> people = new HashSet<>();
  private int matched;
  private long number = -1;
  private long lines;

  SeenStream(ServletOutputStream out) {
    this.out = out;
  }

  int people() {
    return people.size();
  }

  long lines() {
    return lines;
  }

  @Override
  public void write(int one) throws IOException {
    see(one);
    out.write(one);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      see(bytes[i]);
    }
    out.write(bytes, from, length);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  @Override
  public boolean isReady() {
    return out.isReady();
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    out.setWriteListener(listener);
  }

  private void see(int one) {
    if (one == '\n') {
      lines++;
    }
    boolean digit = one >= '0' && one <= '9';
    if (number >= 0 && digit) {
      number = number * 10 + (one - '0');
      return;
    }
    if (number > 0) {
      people.add(number);
    }
    number = -1;
    matched = one == LINK[matched] ? matched + 1 : one == LINK[0] ? 1 : 0;
    if (matched == LINK.length) {
      matched = 0;
      number = 0;
    }
  }
}
