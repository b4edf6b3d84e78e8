package onward.nccis;

import javax.xml.stream.XMLStreamException;

/** What a parser says of XML that is not well formed, in words for people. */
final class Unwell {
  private Unwell() {}

  static String words(XMLStreamException e) {
    String said = e.getMessage() == null ? "" : e.getMessage();
    String first = said.lines().findFirst().orElse("").strip();
    if (first.contains("Unexpected EOF") || first.contains("Unexpected end of input")) {
      return "The file stops in the middle: it was cut short, or a closing element is missing";
    }
    if (first.contains("missing name")) {
      return "An & stands alone: XML writes it as &amp; (" + first + ")";
    }
    if (first.contains("entity")) {
      return "An & begins no sign that XML knows: write & itself as &amp;; entities that a file"
          + " declares are not read ("
          + first
          + ")";
    }
    if (e.getLocation() == null) {
      return "This is no XML, or its text is in another encoding than it says: " + first;
    }
    return "This is not well-formed XML: " + first;
  }
}
