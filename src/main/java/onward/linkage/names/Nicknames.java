package onward.linkage.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names that one person may go by, from our own table {@code nicknames.txt}: each line a group. A
 * line beginning with {@code surname} holds spellings of a surname; one beginning with {@code
 * honour}, names that many bear before their own; one beginning with {@code name}, names with no
 * variants, listed so that they are known to be names.
 */
final class Nicknames {
  /** The table that ships with the programme. */
  static final Nicknames SHIPPED = read();

  private final Map<String, List<Integer>> groups = new HashMap<>();
  private final Map<String, List<Integer>> fuller = new HashMap<>();
  private final Map<String, Integer> surnames = new HashMap<>();
  private final Set<String> honours = new HashSet<>();

  private Nicknames() {}

  /**
   * Whether the two names stand in one group. Ella and Ellie are both short for Eleanor, but each
   * is a fuller name in its own right as well: two sisters may bear them.
   */
  boolean same(String one, String other) {
    var first = groups.getOrDefault(one, List.of());
    var second = groups.getOrDefault(other, List.of());
    boolean shortForms = !fuller.containsKey(one) || !fuller.containsKey(other);
    for (var group : first) {
      if (second.contains(group) && (shortForms || heads(group, one) || heads(group, other))) {
        return true;
      }
    }
    return false;
  }

  private boolean heads(Integer group, String name) {
    return fuller.getOrDefault(name, List.of()).contains(group);
  }

  /** A bit for each group the name is in, forename or surname: no common bit, no common group. */
  long kin(String name) {
    long bits = 0;
    for (int group : groups.getOrDefault(name, List.of())) {
      bits |= 1L << (group & 63);
    }
    Integer surname = surnames.get(name);
    return surname == null ? bits : bits | 1L << (surname & 63);
  }

  /** Whether two surnames are spellings of one. */
  boolean sameSurname(String one, String other) {
    var group = surnames.get(one);
    return group != null && group.equals(surnames.get(other));
  }

  /** Whether the table knows this as a forename in its own right. */
  boolean knows(String name) {
    return groups.containsKey(name);
  }

  /** Whether this is a name that many bear before their own, such as Mohammed or Syed. */
  boolean honour(String name) {
    return honours.contains(name);
  }

  private void add(String line, int number) {
    var words = List.of(line.toUpperCase(Locale.ROOT).split("\\s+", -1));
    var names = words.subList(1, words.size());
    switch (words.getFirst()) {
      case "SURNAME" -> names.forEach(name -> surnames.put(name, number));
      case "HONOUR" -> {
        honours.addAll(names);
        names.forEach(name -> join(name, number));
        names.forEach(name -> head(name, number));
      }
      case "NAME" -> names.forEach(this::inItsOwnRight);
      default -> {
        words.forEach(name -> join(name, number));
        head(words.getFirst(), number);
      }
    }
  }

  private void inItsOwnRight(String name) {
    groups.computeIfAbsent(name, _ -> new ArrayList<>(1));
    fuller.computeIfAbsent(name, _ -> new ArrayList<>(1));
  }

  private void head(String name, int group) {
    inItsOwnRight(name);
    fuller.getOrDefault(name, List.of()).add(group);
  }

  private void join(String name, int group) {
    groups.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(group);
  }

  private static Nicknames read() {
    var names = new Nicknames();
    try (InputStream in = Nicknames.class.getResourceAsStream("nicknames.txt")) {
      if (in == null) {
        throw new IllegalStateException("nicknames.txt is missing beside " + Nicknames.class);
      }
      int number = 0;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          names.add(line.strip(), number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
