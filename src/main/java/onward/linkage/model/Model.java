package onward.linkage.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.linkage.compare.Evidence;
import onward.linkage.compare.Field;

/**
 * How common each finding about each field is between two records of one person, and between
 * records of two. The weight of a finding is the binary logarithm of one over the other (Fellegi
 * and Sunter, 1969).
 */
public final class Model {
  /** The name of the model that ships with this version of the programme. */
  public static final String SHIPPED = "onward-1";

  private static final Map<String, double[][]> TABLE = read();

  private final String version;
  private final double[][] one;
  private final double[][] two;
  private final double[][] weights;

  Model(String version, double[][] one, double[][] two) {
    this.version = version;
    this.one = one;
    this.two = two;
    this.weights = new double[one.length][Findings.ROOM];
    for (int field = 0; field < one.length; field++) {
      for (int finding = 0; finding < Findings.ROOM; finding++) {
        // that names changed places is weighed once, as a finding about the forename
        boolean counted = field == Field.SURNAME.ordinal() && finding == Evidence.SWAPPED;
        if (finding != Findings.unsaid(field) && !counted && one[field][finding] > 0) {
          weights[field][finding] = log2(one[field][finding] / two[field][finding]);
        }
      }
    }
  }

  /**
   * The model as shipped.
   *
   * @param others how many further fields records have
   */
  public static Model shipped(int others) {
    double[][] one = new double[Field.COUNT + others][];
    double[][] two = new double[Field.COUNT + others][];
    for (int field = 0; field < one.length; field++) {
      double[][] rates = table(field);
      one[field] = rates[0].clone();
      two[field] = rates[1].clone();
    }
    return new Model(SHIPPED, one, two);
  }

  /** By which the model is known: a decision names it. */
  public String version() {
    return version;
  }

  /** How many fields it weighs. */
  public int fields() {
    return weights.length;
  }

  /** All weights, by field and finding, to be kept and changed by whoever asks. */
  double[][] weights() {
    double[][] copy = new double[weights.length][];
    Arrays.setAll(copy, field -> weights[field].clone());
    return copy;
  }

  /** The weight of a finding, in bits; 0 where nothing was said. */
  double weight(int field, int finding) {
    return weights[field][finding];
  }

  /** How common a finding is between two records of one person. */
  double ofOne(int field, int finding) {
    return one[field][finding];
  }

  /** How common a finding is between records of two people. */
  double ofTwo(int field, int finding) {
    return two[field][finding];
  }

  static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }

  private static double[][] table(int field) {
    var name = field < Field.COUNT ? Field.values()[field].words() : "other";
    var rates = TABLE.get(name);
    if (rates == null) {
      throw new IllegalStateException("shipped.csv says nothing of " + name);
    }
    return rates;
  }

  private static Map<String, double[][]> read() {
    var table = new HashMap<String, double[][]>();
    try (InputStream in = Model.class.getResourceAsStream("shipped.csv")) {
      if (in == null) {
        throw new IllegalStateException("shipped.csv is missing beside " + Model.class);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("field,"))
          .forEach(line -> rate(List.of(line.split(",", -1)), table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(table);
  }

  private static void rate(List<String> cells, Map<String, double[][]> table) {
    var rates = table.computeIfAbsent(cells.getFirst(), _ -> new double[2][Findings.ROOM]);
    int field =
        Arrays.stream(Field.values())
            .filter(known -> known.words().equals(cells.getFirst()))
            .mapToInt(Field::ordinal)
            .findFirst()
            .orElse(Field.COUNT);
    int finding = Findings.place(field, cells.get(1));
    rates[0][finding] = Double.parseDouble(cells.get(2));
    rates[1][finding] = Double.parseDouble(cells.get(3));
  }
}
