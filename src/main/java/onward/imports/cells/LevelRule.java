package onward.imports.cells;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The level of a course, as lists write it: 3, Level 3, L3, NVQ2, Entry, E2. */
public final class LevelRule {
  private static final Pattern LEVEL =
      Pattern.compile("(?i).*((?<!\\d)[1-8](?!\\d)|entry|\\bE[1-3]\\b).*");

  private static final List<String> KNOWN =
      List.of("entry", "1", "2", "3", "4", "5", "6", "7", "8");

  private LevelRule() {}

  /** What is wrong with a level that tells none. */
  public static Optional<Fault> fault(String text) {
    return LEVEL.matcher(text).matches() ? Optional.empty() : Optional.of(WordRule.unused(KNOWN));
  }
}
