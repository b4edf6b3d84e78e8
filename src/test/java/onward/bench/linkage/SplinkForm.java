package onward.bench.linkage;

import java.util.ArrayList;
import java.util.List;

/**
 * The same rules in the form that Splink gives them in DuckDB: a join a rule, each leaving out the
 * pairs of the rules before it; then a level of agreement a field, by the levels of its library for
 * names, birth dates and postcodes, with how common a name is; then the sum of their weights.
 */
final class SplinkForm {
  /**
   * One row in so many of the left list is taken: the rest would take its time and tell no more.
   */
  static final int SAMPLE = 4;

  /** Tables where nothing is null, and how common each name is stands beside it. */
  static final String LAID_OUT =
      """
      create or replace table s%1$s as
        with said as (
          select id, nullif(forename, '') as forename, nullif(surname, '') as surname,
            nullif(born, '') as born, try_cast(nullif(born, '') as date) as day,
            nullif(postcode, '') as postcode
          from %1$s where %2$s)
        select *,
          count(forename) over (partition by forename) / count(forename) over () as tf_forename,
          count(surname) over (partition by surname) / count(surname) over () as tf_surname
        from said;
      """;

  private static final List<String> RULES =
      List.of(
          "l.born = r.born and l.forename = r.forename",
          "l.born = r.born and l.surname = r.surname",
          "l.born = r.born and l.forename = r.surname",
          "l.born = r.born and l.surname = r.forename",
          "l.forename = r.forename and l.surname = r.surname",
          "l.forename = r.surname and l.surname = r.forename",
          "l.postcode = r.postcode and l.forename[1] = r.forename[1]",
          "l.postcode = r.postcode and l.surname[1] = r.surname[1]",
          "l.postcode = r.postcode and l.forename[1] = r.surname[1]",
          "l.postcode = r.postcode and l.surname[1] = r.forename[1]",
          "l.born = r.born and l.forename[1] = r.forename[1] and l.surname[1] = r.surname[1]",
          "l.born = r.born and l.forename[1] = r.surname[1] and l.surname[1] = r.forename[1]");

  /** How well two names agree: the levels are of Jaro-Winkler 0.92, 0.88 and 0.7. */
  private static final String NAME =
      """
      case when l.%1$s is null or r.%1$s is null then -1 when l.%1$s = r.%1$s then 4
        when jaro_winkler_similarity(l.%1$s, r.%1$s) >= 0.92 then 3
        when jaro_winkler_similarity(l.%1$s, r.%1$s) >= 0.88 then 2
        when jaro_winkler_similarity(l.%1$s, r.%1$s) >= 0.7 then 1 else 0 end as %1$s_level,
      greatest(l.tf_%1$s, r.tf_%1$s) as tf_%1$s
      """;

  private static final String LEVELS =
      """
      case when l.born is null or r.born is null then -1 when l.born = r.born then 5
        when damerau_levenshtein(l.born, r.born) <= 1 then 4
        when abs(date_diff('day', l.day, r.day)) <= 30 then 3
        when abs(date_diff('day', l.day, r.day)) <= 365 then 2
        when abs(date_diff('day', l.day, r.day)) <= 3652 then 1 else 0 end as born_level,
      case when l.postcode is null or r.postcode is null then -1 when l.postcode = r.postcode then 4
        when left(l.postcode, -2) = left(r.postcode, -2) then 3
        when left(l.postcode, -3) = left(r.postcode, -3) then 2
        when regexp_extract(l.postcode, '^[A-Z]+') = regexp_extract(r.postcode, '^[A-Z]+') then 1
        else 0 end as postcode_level
      """;

  private static final String NAME_WEIGHT =
      """
      case %1$s_level when -1 then 0 when 4 then -log2(greatest(tf_%1$s, 0.00001))
        when 3 then 6.1 when 2 then 4.2 when 1 then -0.9 else -6.3 end
      """;

  private static final String WEIGHT =
      """
      case born_level when -1 then 0 when 5 then 9.4 when 4 then 6.5 when 3 then 1.2
        when 2 then -1.8 when 1 then -4.4 else -8.2 end
      + case postcode_level when -1 then 0 when 4 then 11.0 when 3 then 5.1 when 2 then 3.3
        when 1 then -0.4 else -3.4 end
      """;

  private SplinkForm() {}

  /** Finds, compares and weighs the pairs, and counts them. */
  static String query() {
    var joins = new ArrayList<String>();
    for (int rule = 0; rule < RULES.size(); rule++) {
      var join = new StringBuilder("select l.id as l, r.id as r from sl l join sr r on ");
      join.append(RULES.get(rule));
      for (int before = 0; before < rule; before++) {
        join.append(before == 0 ? " where" : " and");
        join.append(" not coalesce((").append(RULES.get(before)).append("), false)");
      }
      joins.add(join.toString());
    }
    return """
    with pair as (%s),
    compared as (
      select pair.l, pair.r, %s, %s, %s
      from pair join sl l on l.id = pair.l join sr r on r.id = pair.r)
    select count(*), sum(%s + %s + %s) from compared
    """
        .formatted(
            String.join("\nunion all\n", joins),
            NAME.formatted("forename"),
            NAME.formatted("surname"),
            LEVELS,
            NAME_WEIGHT.formatted("forename"),
            NAME_WEIGHT.formatted("surname"),
            WEIGHT);
  }
}
