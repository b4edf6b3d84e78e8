package onward.web.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import onward.guarantee.GuaranteeStatus;

/**
 * What narrows the list of {@link PeopleTable}: only the conditions that are asked for, so that the
 * database can use its indexes for them.
 */
final class PeopleConditions {
  private PeopleConditions() {}

  static String of(PeopleQuery query) {
    return Stream.of(chosen(query), named(query.words()), born(query.words()))
        .flatMap(List::stream)
        .map(" and %s\n"::formatted)
        .reduce("", String::concat);
  }

  /** The codes chosen, by themselves or by their groups. */
  static List<String> codes(PeopleFilter filter) {
    var ofGroups =
        Arrays.stream(GuaranteeStatus.values())
            .filter(status -> filter.groups().contains(status.group().name()))
            .map(GuaranteeStatus::code);
    return Stream.concat(filter.codes().stream(), ofGroups).distinct().toList();
  }

  private static List<String> chosen(PeopleQuery query) {
    var filter = query.filter();
    var conditions = new ArrayList<String>();
    switch (filter.cohort()) {
      case "" -> {}
      case "none" -> conditions.add("g.code is null");
      default -> conditions.add("g.cohort = :cohort");
    }
    switch (filter.school()) {
      case "" -> {}
      case "none" -> conditions.add("coalesce(r.school, '') = ''");
      default -> conditions.add("r.school = :school");
    }
    if (!codes(filter).isEmpty()) {
      conditions.add("g.code = any (:codes)");
    }
    if (query.only() != null) {
      conditions.add("d.person = any (:only)");
    }
    if (!filter.provider().isEmpty()) {
      conditions.add(
          """
          d.person in (
            select person from application
            where authority = :authority and superseded is null and provider = :provider
            union all select person from intention
            where authority = :authority and superseded is null and provider = :provider
            union all select person from offer
            where authority = :authority and superseded is null and provider = :provider)\
          """);
    }
    return conditions;
  }

  private static List<String> named(SearchWords words) {
    var conditions = new ArrayList<String>();
    if (!words.names().isEmpty()) {
      // the longest word by the index, then all of them
      conditions.add("d.names %> :longest");
      conditions.add("d.names %> all (:names)");
    }
    if (!words.keys().isEmpty()) {
      conditions.add(
          "(d.upn = any (:keys) or d.former_upn = any (:keys) or d.uln = any (:keys)"
              + " or upper(d.reference) = any (:keys) or d.previous_identifier = any (:keys))");
    }
    return conditions;
  }

  private static List<String> born(SearchWords words) {
    var conditions = new ArrayList<String>();
    if (words.born() != null) {
      conditions.add("d.date_of_birth = :born");
    }
    if (words.birthDay() > 0) {
      conditions.add("extract(day from d.date_of_birth) = :birthDay");
    }
    if (words.birthMonth() > 0) {
      conditions.add("extract(month from d.date_of_birth) = :birthMonth");
    }
    if (words.birthYear() > 0) {
      conditions.add("extract(year from d.date_of_birth) = :birthYear");
    }
    return conditions;
  }
}
