package onward.imports.xml;

import java.util.List;
import java.util.Optional;

/**
 * An element of a record, known by its local name alone.
 *
 * @param text its own text as it stands, unstripped; empty where it has elements inside
 * @param children the elements inside, in order
 * @param line where it begins in the file, from 1
 */
public record XmlElement(String name, String text, List<XmlElement> children, int line) {

  /** The elements of that name directly inside; case does not matter. */
  public List<XmlElement> all(String name) {
    return children.stream().filter(child -> child.name.equalsIgnoreCase(name)).toList();
  }

  /** The first element of that name directly inside. */
  public Optional<XmlElement> first(String name) {
    return children.stream().filter(child -> child.name.equalsIgnoreCase(name)).findFirst();
  }

  /** The text at the end of the path of names, without space around; empty if there is none. */
  public String text(String... path) {
    var at = Optional.of(this);
    for (String name : path) {
      at = at.flatMap(element -> element.first(name));
    }
    return at.map(XmlElement::text).orElse("").strip();
  }

  /** The first of these elements that says something. */
  public String anyOf(String... names) {
    for (String name : names) {
      String text = text(name);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }
}
