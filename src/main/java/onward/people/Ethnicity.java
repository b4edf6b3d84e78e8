package onward.people;

import java.util.Map;

/** The ethnic groups of the school census, by their codes. */
public final class Ethnicity {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("WBRI", "White British"),
          Map.entry("WENG", "White English"),
          Map.entry("WSCO", "White Scottish"),
          Map.entry("WWEL", "White Welsh"),
          Map.entry("WCOR", "White Cornish"),
          Map.entry("WIRI", "White Irish"),
          Map.entry("WIRT", "Traveller of Irish heritage"),
          Map.entry("WROM", "Gypsy or Roma"),
          Map.entry("WOTH", "Other White background"),
          Map.entry("MWBC", "White and Black Caribbean"),
          Map.entry("MWBA", "White and Black African"),
          Map.entry("MWAS", "White and Asian"),
          Map.entry("MOTH", "Other mixed background"),
          Map.entry("AIND", "Indian"),
          Map.entry("APKN", "Pakistani"),
          Map.entry("ABAN", "Bangladeshi"),
          Map.entry("AOTH", "Other Asian background"),
          Map.entry("BCRB", "Black Caribbean"),
          Map.entry("BAFR", "Black African"),
          Map.entry("BOTH", "Other Black background"),
          Map.entry("CHNE", "Chinese"),
          Map.entry("OARA", "Arab"),
          Map.entry("OOTH", "Other ethnic group"),
          Map.entry("REFU", "Refused to say"),
          Map.entry("NOBT", "Not obtained"));

  private Ethnicity() {}

  /** What a code stands for; the code itself where the census has no such. */
  public static String words(String code) {
    return WORDS.getOrDefault(code, code);
  }
}
