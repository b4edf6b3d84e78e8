package onward.demo.places;

import java.util.ArrayList;
import java.util.List;
import onward.demo.draw.Rows;

/**
 * A real authority as a setting: its code, its name, how many young people of two year groups it
 * has (mean of December 2024 to February 2025, DfE NEET scorecard, OGL v3), and the postcode areas
 * its schools stand in.
 *
 * @param rank place in the table, from nought; numbers made for it depend on it
 */
public record Locality(String code, String name, int people, List<String> areas, int rank) {
  private static final List<Locality> ALL = read();

  /** All authorities of England, by code. */
  public static List<Locality> all() {
    return ALL;
  }

  /** The authority of this code; one that the table lacks gets a plain name. */
  public static Locality of(String code) {
    for (var one : ALL) {
      if (one.code.equals(code)) {
        return one;
      }
    }
    int rank = ALL.size() + Integer.parseInt(code) % 20;
    return new Locality(code, "Authority " + code, 0, List.of("ZZ"), rank);
  }

  /** Two others: first those that share a postcode area, then the next in the table. */
  public List<Locality> neighbours() {
    var near = new ArrayList<Locality>();
    for (var other : ALL) {
      if (near.size() < 2 && other.rank != rank && other.areas.stream().anyMatch(areas::contains)) {
        near.add(other);
      }
    }
    for (int step = 1; near.size() < 2; step++) {
      var next = ALL.get((rank + step) % ALL.size());
      if (!near.contains(next) && next.rank != rank) {
        near.add(next);
      }
    }
    return near;
  }

  private static List<Locality> read() {
    var all = new ArrayList<Locality>();
    for (var row : Rows.of("authorities.csv")) {
      var areas = List.of(row.get(3).split(" "));
      int people = Integer.parseInt(row.get(2));
      all.add(new Locality(row.get(0), row.get(1), people, areas, all.size()));
    }
    return List.copyOf(all);
  }
}
