package onward.web.govuk;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML without what makes no difference: spaces around text, order of attributes and classes. */
final class Normal {
  private Normal() {}

  static String form(String html) {
    var lines = new StringBuilder();
    for (var node : Jsoup.parseBodyFragment(html).body().childNodes()) {
      write(node, 0, lines);
    }
    return lines.toString();
  }

  private static void write(Node node, int depth, StringBuilder lines) {
    if (node instanceof TextNode text && !text.text().isBlank()) {
      lines.append("  ".repeat(depth)).append(text.text().strip()).append('\n');
    }
    if (node instanceof Element element) {
      lines.append("  ".repeat(depth)).append('<').append(element.tagName());
      var attributes = new TreeMap<String, String>();
      for (var attribute : element.attributes()) {
        var value = attribute.getValue().strip();
        boolean classes = attribute.getKey().equals("class");
        attributes.put(
            attribute.getKey(),
            classes ? new TreeSet<>(Arrays.asList(value.split("\\s+", -1))).toString() : value);
      }
      attributes.forEach((name, value) -> lines.append(' ').append(name).append('=').append(value));
      lines.append(">\n");
      element.childNodes().forEach(child -> write(child, depth + 1, lines));
    }
  }
}
