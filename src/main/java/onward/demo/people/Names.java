package onward.demo.people;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import onward.demo.draw.Dice;
import onward.demo.draw.Rows;
import onward.demo.draw.Weighted;
import onward.demo.places.Toponyms;

/**
 * Draws names. Given names carry the counts of births in England and Wales of 2009 and 2010 (Office
 * for National Statistics, OGL v3), surnames shares in a hundred thousand (R package sdglinkage,
 * MIT); those of the smaller groups are our own estimates. Rarer British surnames are put together.
 */
public final class Names {
  private static final Names ALL = new Names();
  private static final double RARER_SURNAMES = 52;
  private static final double SECOND_GIVEN = 55;

  private final Map<NameGroup, Map<Sex, Weighted<String>>> given = new EnumMap<>(NameGroup.class);
  private final Map<NameGroup, Weighted<String>> surnames = new EnumMap<>(NameGroup.class);

  private Names() {
    var counts = new EnumMap<NameGroup, Map<Sex, Map<String, Integer>>>(NameGroup.class);
    for (var row : Rows.of("given-names.csv")) {
      counts
          .computeIfAbsent(NameGroup.of(row.get(0)), _ -> new EnumMap<>(Sex.class))
          .computeIfAbsent(Sex.valueOf(row.get(1)), _ -> new LinkedHashMap<>())
          .merge(row.get(2), Integer.valueOf(row.get(3)), Integer::sum);
    }
    counts.forEach((group, bySex) -> {
      var drawn = new EnumMap<Sex, Weighted<String>>(Sex.class);
      bySex.forEach((sex, names) -> drawn.put(sex, new Weighted<>(names)));
      given.put(group, drawn);
    });
    var shares = new EnumMap<NameGroup, Map<String, Integer>>(NameGroup.class);
    for (var row : Rows.of("surnames.csv")) {
      shares
          .computeIfAbsent(NameGroup.of(row.get(0)), _ -> new LinkedHashMap<>())
          .merge(row.get(1), Integer.valueOf(row.get(2)), Integer::sum);
    }
    shares.forEach((group, names) -> surnames.put(group, new Weighted<>(names)));
  }

  /** A given name of England at large, for people who are strangers to the authority. */
  public static String anyForename(RandomGenerator dice) {
    return forename(dice, NameGroup.BRITISH, dice.nextBoolean() ? Sex.F : Sex.M);
  }

  /** A surname of England at large; also what someone is called after a change. */
  public static String anySurname(RandomGenerator dice) {
    return surname(dice, NameGroup.BRITISH);
  }

  static String forename(RandomGenerator dice, NameGroup group, Sex sex) {
    var own = Dice.percent(dice, group.givenOfItsOwn()) ? group : NameGroup.BRITISH;
    var first = ALL.drawn(own, sex).draw(dice);
    if (first.startsWith("M") && first.endsWith("d") && Dice.percent(dice, SECOND_GIVEN)) {
      return first + " " + ALL.drawn(own, sex).draw(dice); // as in Mohammed Hamza
    }
    return first;
  }

  static String surname(RandomGenerator dice, NameGroup group) {
    if (Dice.percent(dice, group == NameGroup.BRITISH ? 4 : 12)) {
      var mark = Dice.percent(dice, 75) ? "-" : " ";
      return single(dice, group) + mark + single(dice, group);
    }
    return single(dice, group);
  }

  /** Polish surnames in -ski are borne by women in -ska. */
  static String forSex(String surname, Sex sex) {
    var other = sex == Sex.F ? "ski" : "ska";
    var own = sex == Sex.F ? "ska" : "ski";
    return surname.endsWith(other)
        ? surname.substring(0, surname.length() - other.length()) + own
        : surname;
  }

  private static String single(RandomGenerator dice, NameGroup group) {
    if (group == NameGroup.BRITISH && Dice.percent(dice, RARER_SURNAMES)) {
      return Toponyms.draw(dice);
    }
    return requireNonNull(ALL.surnames.get(group)).draw(dice);
  }

  private Weighted<String> drawn(NameGroup group, Sex sex) {
    return requireNonNull(requireNonNull(given.get(group)).get(sex));
  }
}
