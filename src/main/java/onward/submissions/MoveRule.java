package onward.submissions;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What may become of a return: the moves of moves.csv, and what each asks for. */
public final class MoveRule {
  private static final String TABLE = "moves.csv";
  private static final List<Move> MOVES = read();

  private MoveRule() {}

  /** The moves from a state, in the order of the table. */
  public static List<Move> from(State state) {
    return MOVES.stream().filter(move -> move.from() == state).toList();
  }

  /**
   * Why a return may not be moved there; empty where it may.
   *
   * @param name of the person who signs; empty = none given
   * @param reason empty = none given
   */
  static Optional<String> refusal(Submission held, State to, String name, String reason) {
    var found = from(held.state()).stream().filter(move -> move.to() == to).findFirst();
    if (found.isEmpty()) {
      return Optional.of(
          "A return that is " + held.state().words() + " cannot be " + to.words() + " now.");
    }
    if (found.get().needsName() && name.isBlank()) {
      return Optional.of("Enter the name of the person who signs.");
    }
    boolean serious = held.priority1() > 0;
    if (found.get().needsReason(held.priority1()) && reason.isBlank()) {
      return Optional.of(
          serious && to == State.CHECKED
              ? "Serious problems are left. Put them right, or enter why it goes as it is."
              : "Enter why.");
    }
    return Optional.empty();
  }

  private static List<Move> read() {
    try (InputStream in = Objects.requireNonNull(MoveRule.class.getResourceAsStream(TABLE), TABLE);
        var table =
            CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return table.stream()
          .map(line ->
              new Move(
                  State.valueOf(line.getField("from")),
                  State.valueOf(line.getField("to")),
                  line.getField("words"),
                  Move.Needs.valueOf(line.getField("needs"))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " comes with Onward and can be read", e);
    }
  }
}
