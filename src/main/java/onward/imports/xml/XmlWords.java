package onward.imports.xml;

import java.io.EOFException;
import java.util.Locale;

/** What the parser found wrong, in words for the person who sent the file. */
final class XmlWords {
  static final String CURE =
      "Have the file made again by the system that keeps the records, and send it whole.";

  private XmlWords() {}

  static String of(Exception e) {
    String told = e.getMessage() == null ? "" : e.getMessage();
    String small = told.toLowerCase(Locale.ROOT);
    if (e.getCause() instanceof EOFException
        || small.contains("end-of-input")
        || small.contains("end of input")
        || small.contains("unexpected eof")) {
      return "the file ends in the middle: it was cut off on the way or is empty.";
    }
    if (small.contains("utf-8") || small.contains("encoding")) {
      return "the file's characters are not in the encoding that its first line names.";
    }
    if (small.contains("limit")) {
      return "the file is larger or deeper here than any real one can be.";
    }
    return "the file is not XML from here on: " + firstSentence(told) + ".";
  }

  private static String firstSentence(String told) {
    String line = told.lines().findFirst().orElse("it cannot be read");
    int at = line.indexOf(" at [");
    return (at > 0 ? line.substring(0, at) : line).strip();
  }
}
