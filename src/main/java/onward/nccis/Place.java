package onward.nccis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A place where elements stand, and what was seen there. What it means, and what the schema says of
 * it, is found out once and kept for all records; a departure is told once.
 */
final class Place {
  private static final String ROOT = "/";

  private final String name;
  private final String path;
  private final boolean characteristic;
  private final Optional<Tag> tag;
  private final Optional<NccisSchema.Rule> rule;
  private final Map<String, Place> inside = new HashMap<>();
  private final List<Place> required = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private int visits;
  private int seenInVisit;

  /** The place of the root. Paths begin below its sections: the header, or a young person. */
  Place(Optional<NccisSchema.Rule> rule, String name) {
    this(rule, name, ROOT);
  }

  private Place(Optional<NccisSchema.Rule> rule, String name, String path) {
    this.name = name;
    this.path = path;
    this.rule = rule;
    this.characteristic = path.endsWith(Tag.CHARACTERISTIC);
    this.tag = characteristic ? Optional.empty() : Tag.at(path);
    rule.ifPresent(held ->
        held.inside().values().stream()
            .filter(NccisSchema.Rule::required)
            .forEach(child -> required.add(at(child.name()))));
  }

  String path() {
    return path;
  }

  String name() {
    return name;
  }

  boolean characteristic() {
    return characteristic;
  }

  Optional<Tag> tag() {
    return tag;
  }

  boolean under(String section) {
    return path.startsWith(section);
  }

  /** The place of an element inside this one. */
  Place at(String child) {
    var place = inside.get(child);
    if (place == null) {
      place = inOtherCase(child).orElseGet(() -> made(child));
      inside.put(child, place);
    }
    return place;
  }

  /** Suppliers write NEETStartDate and NeetStartDate: both are one element. */
  private Optional<Place> inOtherCase(String child) {
    return inside.values().stream().filter(one -> NccisSchema.isSame(one.name, child)).findFirst();
  }

  private Place made(String child) {
    return new Place(
        rule.flatMap(held -> held.inside(child)),
        child,
        switch (path) {
          case ROOT -> "";
          case "" -> child;
          default -> path + "/" + child;
        });
  }

  /** An element begins here. */
  void begins(Place parent, int attributes, Consumer<String> departs) {
    visits++;
    if (rule.isEmpty()) {
      tell("element " + name + " is not known in " + parent.name, departs);
      return;
    }
    if (seenInVisit == parent.visits && !rule.get().repeats()) {
      tell("element " + name + " stands twice in one " + parent.name, departs);
    }
    seenInVisit = parent.visits;
    if (attributes > 0) {
      tell("element " + name + " has attributes", departs);
    }
  }

  /** The section begins: nothing was seen in it yet. */
  void begins() {
    visits++;
  }

  /** An element ends here; what must stand in it was seen or is missing. */
  void ends(Consumer<String> departs) {
    for (var child : required) {
      if (child.seenInVisit != visits) {
        tell("element " + child.name + " is missing in " + name, departs);
      }
    }
  }

  /** What an element without others inside holds. */
  void holds(String value, Consumer<String> departs) {
    if (rule.isEmpty()) {
      return;
    }
    var text = rule.get().text();
    if (text.isPresent() && !text.get().admits(value)) {
      tell("the text of element " + name + " is too long or has another form", departs);
    }
  }

  private void tell(String message, Consumer<String> departs) {
    if (told.add(message)) {
      departs.accept(message);
    }
  }
}
