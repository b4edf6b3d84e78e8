package onward.facts;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a fact table, read off the record that holds the fact: one column a component, in
 * order, named in snake case. Kinds of component: text (never null, empty where nothing was said),
 * date, whole number, yes or no, enum (by name), list of texts.
 */
final class FactColumns<F extends Fact> {
  private final Class<F> type;
  private final RecordComponent[] components;
  private final Constructor<F> constructor;
  private final List<String> names = new ArrayList<>();

  /** A column's enum constants by name, so that reading a row looks none of them through. */
  private final List<Map<String, Object>> constants = new ArrayList<>();

  FactColumns(Class<F> type) {
    this.type = type;
    this.components = type.getRecordComponents();
    try {
      this.constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      this.constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("A record has its canonical constructor: " + type, e);
    }
    for (var component : components) {
      component.getAccessor().setAccessible(true);
      constants.add(constants(component.getType()));
      names.add(component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
    }
  }

  /** The column names, separated by commas, each after the prefix. */
  String list(String prefix) {
    return String.join(", ", names.stream().map(name -> prefix + name).toList());
  }

  /** The fact's values in column order, as they go into a COPY stream. */
  List<@Nullable Object> values(F fact) {
    var values = new ArrayList<@Nullable Object>(components.length);
    for (var component : components) {
      values.add(value(component, fact));
    }
    return values;
  }

  /**
   * Which values a source says itself: those it gives, and that are as it gives them.
   *
   * @param own what it gives, in column order
   */
  long own(List<@Nullable Object> own, List<@Nullable Object> values) {
    long bits = 0;
    for (int i = 0; i < components.length; i++) {
      var said = own.get(i);
      if (said != null
          && !"".equals(said)
          && !List.of().equals(said)
          && said.equals(values.get(i))) {
        bits |= 1L << i;
      }
    }
    return bits;
  }

  F read(ResultSet row, int first) throws SQLException {
    return read(row, first, null);
  }

  /**
   * The fact of a row.
   *
   * @param own which of its columns alone are read, the others empty; null for all
   */
  F read(ResultSet row, int first, @Nullable Long own) throws SQLException {
    var arguments = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      boolean wanted = own == null || (own & 1L << i) != 0;
      arguments[i] = wanted ? read(row, first + i, i) : empty(i);
    }
    try {
      return constructor.newInstance(arguments);
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("A stored " + type.getSimpleName() + " can be read", e);
    }
  }

  private static @Nullable Object value(RecordComponent component, Object fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("A record's component can be read", e);
    }
  }

  private @Nullable Object empty(int component) {
    var type = components[component].getType();
    return type == String.class ? "" : type == List.class ? List.of() : null;
  }

  private @Nullable Object read(ResultSet row, int column, int component) throws SQLException {
    var type = components[component].getType();
    if (type == String.class) {
      return row.getString(column);
    }
    if (type == LocalDate.class) {
      return row.getObject(column, LocalDate.class);
    }
    if (type == Integer.class) {
      return row.getObject(column, Integer.class);
    }
    if (type == Boolean.class || type == boolean.class) {
      return row.getObject(column, Boolean.class);
    }
    if (type == List.class) {
      return List.of((String[]) row.getArray(column).getArray());
    }
    return constant(component, row.getString(column));
  }

  private @Nullable Object constant(int component, @Nullable String name) {
    if (name == null) {
      return null;
    }
    var constant = constants.get(component).get(name);
    if (constant == null) {
      throw new IllegalStateException(
          "No " + components[component].getType().getSimpleName() + " is called " + name);
    }
    return constant;
  }

  private static Map<String, Object> constants(Class<?> type) {
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toMap(one -> ((Enum<?>) one).name(), Function.identity()))
        : Map.of();
  }
}
