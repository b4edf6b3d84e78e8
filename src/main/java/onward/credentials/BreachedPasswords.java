package onward.credentials;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Passwords that came out elsewhere (ASVS 6.2.12), in a file that the council keeps: the SHA-1 of
 * each in forty hexadecimal capitals, sorted, a line each; what stands after it, such as a count,
 * is passed over. The whole list of Have I Been Pwned has this form. Nothing is asked over the net.
 */
@Component
public class BreachedPasswords {
  private static final int DIGITS = 40;

  private final String file;

  BreachedPasswords(@Value("${onward.breached-passwords:}") String file) {
    this.file = file;
  }

  /** All that is wrong with a password, the list included; see {@link PasswordRule}. */
  public List<String> problems(String password, List<String> personal) {
    var problems = new ArrayList<>(PasswordRule.problems(password, personal));
    if (problems.isEmpty() && !file.isEmpty() && holds(password)) {
      problems.add("This password came out in a breach of another site. Choose one of your own");
    }
    return problems;
  }

  private boolean holds(String password) {
    var wanted = hash(password);
    try (var lines = new RandomAccessFile(Path.of(file).toFile(), "r")) {
      long from = 0;
      long to = lines.length();
      while (from < to) {
        // the line in which the middle lies begins after the end of line before it
        long begin = begin(lines, from, from + (to - from) / 2);
        lines.seek(begin);
        var line = lines.readLine();
        int order = line == null ? 1 : wanted.compareTo(start(line));
        if (order == 0) {
          return true;
        }
        if (order < 0) {
          to = begin;
        } else {
          from = lines.getFilePointer();
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("The list of breached passwords cannot be read", e);
    }
  }

  private static long begin(RandomAccessFile lines, long from, long at) throws IOException {
    long begin = at;
    while (begin > from) {
      lines.seek(begin - 1);
      if (lines.read() == '\n') {
        return begin;
      }
      begin--;
    }
    return from;
  }

  private static String start(String line) {
    return line.substring(0, Math.min(DIGITS, line.length()));
  }

  private static String hash(String password) {
    try {
      var digest = MessageDigest.getInstance("SHA-1");
      return HexFormat.of()
          .withUpperCase()
          .formatHex(digest.digest(password.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java carries SHA-1", e);
    }
  }
}
