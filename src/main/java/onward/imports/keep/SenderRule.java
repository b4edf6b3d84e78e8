package onward.imports.keep;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who a file seems to be from, by its name: what is left of it once the day, the kind of list and
 * words of office are taken away. "northgate-college-offers-2026-06.csv" is from "northgate
 * college". Whoever brings the file in may say otherwise.
 */
public final class SenderRule {
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}']+");

  /** A day or a month, a version, a copy's number; a school's or provider's number stays. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d{1,4}|20\\d{4}|20\\d{6}|(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])20\\d\\d|v\\d+");

  /** The name a learner record must have: provider, year, day, time of day, and a number. */
  private static final Pattern LEARNER_RECORD =
      Pattern.compile("ilr-(\\d{8})-\\d{4}-\\d{8}-\\d{6}-\\d{2}");

  private static final Set<String> SAY_NOTHING =
      Set.of(
          "again",
          "answered",
          "and",
          "applicants",
          "application",
          "applications",
          "activities",
          "activity",
          "april",
          "at",
          "august",
          "autumn",
          "census",
          "cohort",
          "contact",
          "contacts",
          "copy",
          "circumstances",
          "csv",
          "ctf",
          "data",
          "december",
          "destinations",
          "draft",
          "enrolment",
          "enrolments",
          "export",
          "extract",
          "february",
          "file",
          "final",
          "for",
          "from",
          "ilr",
          "intended",
          "intentions",
          "january",
          "july",
          "june",
          "leaver",
          "leavers",
          "list",
          "march",
          "may",
          "month",
          "monthly",
          "new",
          "november",
          "october",
          "offer",
          "offers",
          "pupils",
          "report",
          "return",
          "roll",
          "rolls",
          "september",
          "sheet",
          "spring",
          "starters",
          "students",
          "summer",
          "the",
          "updated",
          "upload",
          "xlsx",
          "year",
          "y11",
          "y12");

  private SenderRule() {}

  /** The sender in small letters; empty where the name tells nobody. */
  public static String of(String fileName) {
    var name = ENDING.matcher(fileName.toLowerCase(Locale.UK)).replaceFirst("");
    var record = LEARNER_RECORD.matcher(name);
    return record.matches() ? record.group(1) : words(name);
  }

  private static String words(String name) {
    return Arrays.stream(BETWEEN.split(name))
        .filter(word -> !word.isEmpty() && !SAY_NOTHING.contains(word))
        .filter(word -> !NUMBER.matcher(word).matches())
        .collect(Collectors.joining(" "));
  }
}
