package onward.imports;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import onward.calendar.Days;
import org.jspecify.annotations.Nullable;

/**
 * What a row changes of what is known.
 *
 * @param field in words, such as "start date"
 * @param before as it stands, empty for nothing
 * @param after as the row has it, empty for nothing
 */
public record Difference(String field, String before, String after) {
  private static final int TEXTS = 3;

  /** Fields whose names in the code are not words for people. */
  private static final Map<String, String> IN_WORDS =
      Map.of(
          "upn", "UPN",
          "formerUpn", "former UPN",
          "uln", "ULN",
          "sen", "SEN provision",
          "since", "from",
          "expectedEnd", "expected end date",
          "wantsToReturn", "wants to return to learning");

  /** The fields in which two statements about the same thing differ. */
  public static <R extends Record> List<Difference> between(R before, R after) {
    var differences = new ArrayList<Difference>();
    for (var component : before.getClass().getRecordComponents()) {
      var was = value(component, before);
      var is = value(component, after);
      if (!Objects.equals(was, is)) {
        differences.add(new Difference(words(component.getName()), text(was), text(is)));
      }
    }
    return differences;
  }

  /** All of them as texts, one after the other. */
  public static List<String> texts(List<Difference> differences) {
    return differences.stream()
        .flatMap(one -> List.of(one.field, one.before, one.after).stream())
        .toList();
  }

  /** Those that were written as texts. */
  public static List<Difference> of(List<String> texts) {
    var differences = new ArrayList<Difference>();
    for (int at = 0; at + TEXTS <= texts.size(); at += TEXTS) {
      differences.add(new Difference(texts.get(at), texts.get(at + 1), texts.get(at + 2)));
    }
    return differences;
  }

  private static @Nullable Object value(RecordComponent component, Record of) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A component of a record can be read: " + component, e);
    }
  }

  private static String words(String name) {
    return IN_WORDS.getOrDefault(name, spaced(name));
  }

  private static String spaced(String name) {
    return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case LocalDate day -> Days.inWords(day);
      case Boolean yes -> yes ? "yes" : "no";
      case Enum<?> one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      case List<?> several -> String.join("; ", several.stream().map(String::valueOf).toList());
      default -> value.toString();
    };
  }
}
