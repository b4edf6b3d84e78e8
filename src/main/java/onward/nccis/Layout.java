package onward.nccis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The elements of the file in their order, for one edition of the requirement: data, read from a
 * text file that is an outline of the XML. No published schema settles the order, so it stands
 * there and not in code.
 *
 * @param from first period end it is for
 * @param doctype whether a bare document type stands before the root
 */
public record Layout(LocalDate from, boolean doctype, Element root) {
  private static final List<String> FILES = List.of("layout-2015.txt", "layout-2019.txt");
  private static final List<Layout> EDITIONS =
      FILES.stream().map(Layout::read).sorted(Comparator.comparing(Layout::from)).toList();

  /**
   * An element and those inside it.
   *
   * @param path from under the root, without the record's own name
   * @param optional left out where nothing stands in it
   * @param single what a record says in it; empty where that is not one value
   */
  public record Element(
      String name, String path, boolean optional, Optional<Tag> single, List<Element> children) {

    /** What a record says in an element without others inside. */
    Tag tag() {
      return single.orElseThrow(() -> new IllegalStateException("No record says " + path));
    }
  }

  /** The layout for a period end: the latest in force; before the first, the first. */
  public static Layout on(LocalDate periodEnd) {
    return EDITIONS.stream()
        .filter(layout -> !layout.from.isAfter(periodEnd))
        .reduce((_, later) -> later)
        .orElse(EDITIONS.getFirst());
  }

  /** The element of the header, or of a young person. */
  Element child(String name) {
    return root.children.stream()
        .filter(element -> element.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The layout has " + name));
  }

  private static Layout read(String file) {
    try (InputStream in = Layout.class.getResourceAsStream(file)) {
      var text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return outline(text.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " comes with Onward and can be read", e);
    }
  }

  /** The outline's first two lines say from when and whether with a document type. */
  static Layout outline(List<String> lines) {
    var from = LocalDate.parse(lines.get(0).substring("from ".length()));
    boolean doctype = lines.get(1).equals("doctype yes");
    var open = new ArrayDeque<Element>();
    for (String line : lines.subList(2, lines.size())) {
      int depth = (line.length() - line.stripLeading().length()) / 2;
      while (open.size() > depth) {
        open.pop();
      }
      String name = line.strip().replace(" ?", "");
      var path = depth <= 1 ? "" : prefix(open.peek()) + name;
      var element = new Element(name, path, line.endsWith(" ?"), Tag.at(path), new ArrayList<>());
      if (!open.isEmpty()) {
        open.peek().children.add(element);
      }
      open.push(element);
    }
    return new Layout(from, doctype, open.getLast());
  }

  private static String prefix(Element parent) {
    return parent.path.isEmpty() ? "" : parent.path + "/";
  }
}
