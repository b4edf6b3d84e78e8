package onward.web.rights;

import java.util.List;

/** Words that an answer must not carry. */
record Marks(List<String> words) {
  static Marks of(String... words) {
    return new Marks(List.of(words));
  }

  boolean in(String said) {
    return words.stream().anyMatch(said::contains);
  }

  /** What stands around the first of them. */
  String around(String said) {
    int at = words.stream().mapToInt(said::indexOf).filter(found -> found >= 0).min().orElse(0);
    return said.substring(Math.max(0, at - 80), Math.min(said.length(), at + 20))
        .replaceAll("\\s+", " ");
  }
}
