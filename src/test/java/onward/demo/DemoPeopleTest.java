package onward.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import onward.calendar.Campaign;
import onward.calendar.YearGroup;
import onward.cohort.LeftBecause;
import onward.people.Uln;
import onward.people.Upn;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {
  private static final int PEOPLE = 6000;
  private static final List<Delivery> YEAR =
      DemoLists.year(DemoListsTest.plan(PEOPLE, 11, LocalDate.of(2026, 12, 31)));

  private static ReadList list(String name) {
    return ReadList.of(
        YEAR.stream().filter(one -> one.fileName().equals(name)).findFirst().orElseThrow());
  }

  /** Every row of every roll. */
  private static List<Map<String, String>> rolls() {
    var all = new ArrayList<Map<String, String>>();
    for (var delivery : YEAR) {
      if (delivery.fileName().startsWith("council-roll-")) {
        var list = ReadList.of(delivery);
        for (var row : list.rows()) {
          var named = new HashMap<String, String>();
          list.headings().forEach(heading -> named.put(heading, list.cell(row, heading)));
          all.add(named);
        }
      }
    }
    return all;
  }

  private static String of(Map<String, String> row, String heading) {
    return row.getOrDefault(heading, "");
  }

  @Test
  void the_rolls_hold_as_many_people_as_were_asked_for_half_of_them_year_11() {
    var references = new HashSet<String>();
    var older = new HashSet<String>();
    for (var row : rolls()) {
      references.add(of(row, "Reference"));
      var born = ReadList.day(of(row, "Date of birth"));
      if (YearGroup.of(born, new Campaign(2026)).orElseThrow() == YearGroup.YEAR_12) {
        older.add(of(row, "Reference"));
      }
    }
    assertThat(references).hasSize(PEOPLE);
    assertThat(older).hasSize(PEOPLE / 2);
  }

  @Test
  void national_numbers_are_valid_and_belong_to_one_person() {
    var owners = new HashMap<String, String>();
    for (var row : rolls()) {
      assertThat(Upn.valid(of(row, "UPN"))).as(of(row, "UPN")).isTrue();
      var uln = of(row, "ULN");
      assertThat(uln.isEmpty() || Uln.valid(uln)).as(uln).isTrue();
      for (var number : List.of(of(row, "UPN"), uln)) {
        if (!number.isEmpty()) {
          var before = owners.put(number, of(row, "Reference"));
          assertThat(before == null || before.equals(of(row, "Reference"))).isTrue();
        }
      }
    }
  }

  @Test
  void three_in_a_hundred_are_twins_who_share_birth_and_home_but_neither_name_nor_number() {
    var families = new HashMap<String, List<Map<String, String>>>();
    var list = list("council-roll-year-11-2026-03.csv");
    for (var row : list.rows()) {
      var named = new HashMap<String, String>();
      list.headings().forEach(heading -> named.put(heading, list.cell(row, heading)));
      if (of(named, "Enrolment status").equals("S") || isTemporary(of(named, "UPN"))) {
        continue;
      }
      var key = of(named, "Address") + of(named, "Town") + of(named, "Date of birth");
      families.computeIfAbsent(key, _ -> new ArrayList<>()).add(named);
    }
    var twins = families.values().stream().filter(family -> family.size() == 2).toList();
    assertThat(twins.size() * 2 * 100.0 / (PEOPLE / 2)).isBetween(2.0, 4.5);
    for (var pair : twins) {
      assertThat(of(pair.get(0), "Forename")).isNotEqualTo(of(pair.get(1), "Forename"));
      assertThat(of(pair.get(0), "UPN")).isNotEqualTo(of(pair.get(1), "UPN"));
      assertThat(stem(pair.get(0))).isEqualToIgnoringCase(stem(pair.get(1)));
    }
  }

  /** Without the last letter: a Polish brother ends in -ski, his sister in -ska. */
  private static String stem(Map<String, String> row) {
    var surname = of(row, "Surname");
    return surname.substring(0, surname.length() - 1);
  }

  private static boolean isTemporary(String upn) {
    return Character.isLetter(upn.charAt(12));
  }

  @Test
  void two_people_of_one_name_occur_about_as_often_as_in_england() {
    var names = new HashMap<String, Integer>();
    var list = list("council-roll-year-11-2026-03.csv");
    for (var row : list.rows()) {
      boolean again =
          list.cell(row, "Enrolment status").equals("S") || isTemporary(list.cell(row, "UPN"));
      if (!again) {
        names.merge(list.cell(row, "Forename") + " " + list.cell(row, "Surname"), 1, Integer::sum);
      }
    }
    int pairs = names.values().stream().mapToInt(n -> n * (n - 1) / 2).sum();
    assertThat(pairs)
        .isBetween(5, 45); // 14 of 3,000 in England if names went by chance; they go by community
  }

  @Test
  void the_may_count_is_what_the_rolls_say_of_31_may() {
    var may = new Campaign(2026).freeze();
    var counted = new HashMap<String, HashSet<String>>();
    var latest = new HashMap<String, Map<String, String>>();
    for (var row : rolls()) {
      latest.put(of(row, "Reference") + of(row, "School"), row);
    }
    for (var row : latest.values()) {
      var born = ReadList.day(of(row, "Date of birth"));
      var status = of(row, "Enrolment status");
      var from = of(row, "On roll from");
      var left = of(row, "Left roll on");
      if (YearGroup.of(born, new Campaign(2026)).orElseThrow() == YearGroup.YEAR_11
          && (status.equals("C") || status.equals("M"))
          && (from.isEmpty() || !ReadList.day(from).isAfter(may))
          && (left.isEmpty() || ReadList.day(left).isAfter(may))) {
        counted.computeIfAbsent(of(row, "School"), _ -> new HashSet<>()).add(of(row, "Reference"));
      }
    }
    var census = list("council-may-census-2026.csv");
    assertThat(census.headings()).containsExactly("School", "Cohort", "Count", "As at");
    assertThat(census.rows()).hasSizeGreaterThan(10);
    for (var row : census.rows()) {
      var there = counted.getOrDefault(census.cell(row, "School"), new HashSet<>());
      assertThat(there).hasSize(Integer.parseInt(census.cell(row, "Count")));
    }
  }

  @Test
  void people_leave_for_every_reason_come_late_live_across_the_border_and_stand_on_two_rolls() {
    var rows = rolls();
    for (var reason : LeftBecause.values()) {
      assertThat(rows).anyMatch(row -> of(row, "Left because").equals(reason.words()));
    }
    assertThat(rows).anyMatch(row -> !of(row, "On roll from").isEmpty());
    assertThat(rows).anyMatch(row -> of(row, "School").isEmpty());
    assertThat(rows).anyMatch(row -> !of(row, "Home authority").isEmpty());
    assertThat(rows)
        .anyMatch(row -> !of(row, "School").isEmpty() && !of(row, "School").startsWith("860"));
    assertThat(rows).anyMatch(row -> of(row, "Enrolment status").equals("M"));
    assertThat(rows).anyMatch(row -> of(row, "Enrolment status").equals("S"));
    assertThat(rows).anyMatch(row -> !of(row, "Former surname").isEmpty());
    assertThat(rows).anyMatch(row -> of(row, "SEN provision").equals("E"));
  }
}
