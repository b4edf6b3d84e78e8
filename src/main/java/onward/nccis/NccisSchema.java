package onward.nccis;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The schema of the file (nccis.xsd) as the reader needs it: it is read once, and each element is
 * held against it in passing. Only as much of the schema language is understood as nccis.xsd uses;
 * a test holds this against a full validator.
 */
final class NccisSchema {
  private static final Set<String> TWO_SPELLINGS =
      Set.of("NEETStartDate", "LevelOfNeedCode", "DatabaseID");

  static final String FILE = "nccis.xsd";

  private static final Map<String, Rule> ROOTS = new NccisSchema().roots();

  private final Map<String, List<Declared>> complex = new HashMap<>();
  private final Map<String, Text> simple = new HashMap<>();
  private final List<Declared> roots = new ArrayList<>();

  private NccisSchema() {}

  /**
   * What the schema says of an element in its place.
   *
   * @param text what it may hold; null for an element with others inside
   */
  record Rule(
      String name,
      boolean required,
      boolean repeats,
      Optional<Text> text,
      Map<String, Rule> inside) {
    /** The rule of an element inside. */
    Optional<Rule> inside(String child) {
      return inside.values().stream().filter(one -> isSame(one.name, child)).findFirst();
    }
  }

  /**
   * What may stand in an element.
   *
   * @param longest in characters
   * @param form empty = anything
   */
  record Text(int longest, Optional<Pattern> form) {
    static final Text ANY = new Text(Integer.MAX_VALUE, Optional.empty());
    static final Text DAY = new Text(10, Optional.of(Pattern.compile("\\d{4}-\\d{2}-\\d{2}")));

    boolean admits(String value) {
      return value.length() <= longest
          && form.map(shape -> shape.matcher(value).matches()).orElse(true);
    }
  }

  private record Declared(
      String name, String type, List<Declared> inside, boolean required, boolean repeats) {}

  /** Whether two names are one element's: some go about in two spellings. */
  static boolean isSame(String one, String other) {
    return one.equals(other) || (TWO_SPELLINGS.contains(one) && one.equalsIgnoreCase(other));
  }

  /** The rule for a root element; empty where the schema has no such root. */
  static Optional<Rule> root(String name) {
    return Optional.ofNullable(ROOTS.get(name));
  }

  /**
   * The most characters that an element of a record may hold.
   *
   * @return {@link Integer#MAX_VALUE} where the schema says nothing of it
   */
  static int longest(Tag tag) {
    var rule = root("NCCIS").flatMap(root -> root.inside("YoungPersonsRecord"));
    for (var name : tag.path().split("/")) {
      rule = rule.flatMap(held -> held.inside(name));
    }
    return rule.flatMap(Rule::text).map(Text::longest).orElse(Integer.MAX_VALUE);
  }

  private Map<String, Rule> roots() {
    try (InputStream in =
        Objects.requireNonNull(NccisSchema.class.getResourceAsStream(FILE), FILE)) {
      var xml = new WstxInputFactory().createXMLStreamReader(in);
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      schema(xml);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " comes with Onward and can be read", e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(FILE + " comes with Onward and is XML", e);
    }
    var rules = new HashMap<String, Rule>();
    roots.forEach(root -> rules.put(root.name, rule(root)));
    return Map.copyOf(rules);
  }

  private void schema(XMLStreamReader xml) throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "element" -> roots.add(element(xml));
          case "complexType" -> {
            var name = said(xml, "name");
            complex.put(name, elements(xml));
          }
          case "simpleType" -> {
            var name = said(xml, "name");
            simple.put(name, text(xml));
          }
          default -> throw new IllegalStateException(FILE + " says " + xml.getLocalName());
        }
      }
    }
  }

  private Declared element(XMLStreamReader xml) throws XMLStreamException {
    return new Declared(
        said(xml, "name"),
        said(xml, "type"),
        new ArrayList<>(),
        !said(xml, "minOccurs").equals("0"),
        said(xml, "maxOccurs").equals("unbounded"));
  }

  /** Every element declared up to the end of the present one, each with those declared in it. */
  private List<Declared> elements(XMLStreamReader xml) throws XMLStreamException {
    var found = new ArrayList<Declared>();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (xml.getLocalName().equals("element")) {
            var declared = element(xml);
            declared.inside.addAll(elements(xml));
            found.add(declared);
          } else {
            depth++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
    return found;
  }

  private static Text text(XMLStreamReader xml) throws XMLStreamException {
    int longest = Integer.MAX_VALUE;
    Optional<Pattern> form = Optional.empty();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          switch (xml.getLocalName()) {
            case "maxLength" -> longest = Integer.parseInt(said(xml, "value"));
            case "pattern" -> form = Optional.of(Pattern.compile(said(xml, "value")));
            default -> {}
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
    return new Text(longest, form);
  }

  private static String said(XMLStreamReader xml, String attribute) {
    return Objects.requireNonNullElse(xml.getAttributeValue(null, attribute), "");
  }

  private Rule rule(Declared declared) {
    var children = declared.type.isEmpty() ? declared.inside : complex.get(declared.type);
    var inside = new HashMap<String, Rule>();
    if (children != null) {
      children.forEach(child -> inside.put(child.name, rule(child)));
    }
    return new Rule(
        declared.name,
        declared.required,
        declared.repeats,
        children == null ? Optional.of(text(declared.type)) : Optional.empty(),
        Map.copyOf(inside));
  }

  private Text text(String type) {
    return type.equals("xs:date") ? Text.DAY : simple.getOrDefault(type, Text.ANY);
  }
}
