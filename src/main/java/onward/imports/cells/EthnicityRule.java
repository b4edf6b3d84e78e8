package onward.imports.cells;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The national return's four-letter code for what a school or college writes: a code of the school
 * census, a number of the learner record, or the group in words. The census lets schools choose
 * finer codes below each main one, and has a code for Travellers of Irish heritage, which the
 * national list does not: they are told with Gypsy and Roma, as the census of population does.
 */
public final class EthnicityRule {
  private static final List<String> NATIONAL =
      List.of(
          "WBRI", "WIRI", "WROM", "WOTH", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN",
          "AOTH", "BCRB", "BAFR", "BOTH", "CHNE", "OARA", "OOTH", "REFU", "NOBT");

  private static final Map<String, String> FINER =
      turned(
          " ",
          Map.ofEntries(
              Map.entry("WBRI", "31 WENG WSCO WWEL WCOR WOWB"),
              Map.entry("WIRI", "32"),
              Map.entry("WROM", "33 WIRT WROG WROR WROO"),
              Map.entry(
                  "WOTH",
                  "34 WALB WBOS WCRO WGRE WGRK WGRC WITA WKOS WPOR WSER WTUR WTUK WTUC WEUR WEEU"
                      + " WWEU WOTW"),
              Map.entry("MWBC", "35"),
              Map.entry("MWBA", "36"),
              Map.entry("MWAS", "37 MWAP MWAI MWAO"),
              Map.entry("MOTH", "38 MAOE MABL MACH MBOE MBCH MCOE MOTM MWOE MWCH"),
              Map.entry("AIND", "39"),
              Map.entry("APKN", "40 AMPK AKPA AOPK"),
              Map.entry("ABAN", "41"),
              Map.entry("CHNE", "42 CHKC CMAL CSNG CTWN COCH"),
              Map.entry("AOTH", "43 AAFR AKAO ANEP ASNL ASLT ASRO AOTA"),
              Map.entry("BAFR", "44 BANN BCON BGHA BNGN BSLN BSOM BSUD BAOF"),
              Map.entry("BCRB", "45"),
              Map.entry("BOTH", "46 BEUR BNAM BOTB"),
              Map.entry("OARA", "47"),
              Map.entry(
                  "OOTH",
                  "98 OAFG OEGY OFIL OIRN OIRQ OJPN OKOR OKRD OLAM OLEB OLIB OMAL OMRC OPOL OTHA"
                      + " OVIE OYEM OOEG"),
              Map.entry("NOBT", "99")));

  /** What is left of the groups' names once the words below are taken away. */
  private static final Map<String, String> WORDS =
      turned(
          ", ",
          Map.ofEntries(
              Map.entry(
                  "WBRI",
                  "white british, white english, white scottish, white welsh, white cornish, white"
                      + " english welsh scottish northern irish british"),
              Map.entry("WIRI", "white irish, irish"),
              Map.entry(
                  "WROM",
                  "gypsy roma, white gypsy roma, gypsy, roma, white roma, traveller irish, irish"
                      + " traveller, white traveller irish, white irish traveller, gypsy irish"
                      + " traveller, white gypsy irish traveller"),
              Map.entry("WOTH", "white other, other white, white other white"),
              Map.entry("MWBC", "mixed white black caribbean, white black caribbean"),
              Map.entry("MWBA", "mixed white black african, white black african"),
              Map.entry("MWAS", "mixed white asian, white asian"),
              Map.entry("MOTH", "mixed other, other mixed, mixed other mixed"),
              Map.entry("AIND", "indian, asian indian"),
              Map.entry("APKN", "pakistani, asian pakistani"),
              Map.entry("ABAN", "bangladeshi, asian bangladeshi"),
              Map.entry("AOTH", "asian other, other asian, asian other asian"),
              Map.entry("BCRB", "black caribbean"),
              Map.entry("BAFR", "black african"),
              Map.entry("BOTH", "black other, other black, black other black"),
              Map.entry("CHNE", "chinese, asian chinese"),
              Map.entry("OARA", "arab, other arab"),
              Map.entry("OOTH", "other, other other"),
              Map.entry("REFU", "refused, refused say, prefer not say"),
              Map.entry(
                  "NOBT",
                  "not obtained, not yet obtained, information not obtained, information not yet"
                      + " obtained")));

  private static final Set<String> SAY_NOTHING =
      Set.of(
          "",
          "any",
          "and",
          "background",
          "dual",
          "ethnic",
          "ethnicity",
          "group",
          "groups",
          "heritage",
          "multiple",
          "of",
          "or",
          "origin",
          "the",
          "to");

  private static final Pattern BRITISH_TOO = Pattern.compile("^(asian|black) (\\1 )?british ");

  private EthnicityRule() {}

  /** The national code; empty for a text that is no group's. */
  public static Optional<String> national(String text) {
    var plain = text.strip().toUpperCase(Locale.ROOT);
    if (NATIONAL.contains(plain)) {
      return Optional.of(plain);
    }
    return Optional.ofNullable(FINER.getOrDefault(plain, WORDS.get(group(text))));
  }

  /** What is wrong with a text that is no group's: it does not take the place of a code. */
  public static Optional<Fault> fault(String text) {
    return national(text).isPresent() ? Optional.empty() : Optional.of(WordRule.unused(NATIONAL));
  }

  private static String group(String text) {
    var words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
            .filter(word -> !SAY_NOTHING.contains(word))
            .collect(Collectors.joining(" "));
    return BRITISH_TOO.matcher(words).replaceFirst("$1 ");
  }

  private static Map<String, String> turned(String between, Map<String, String> byCode) {
    var turned = new HashMap<String, String>();
    byCode.forEach((code, texts) -> {
      for (String text : texts.split(between)) {
        turned.put(text, code);
      }
    });
    return Map.copyOf(turned);
  }
}
