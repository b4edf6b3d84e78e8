package onward.imports.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The national return's four-letter code for a school census code. The census lets schools choose
 * finer codes below each main one, and has a code for Travellers of Irish heritage, which the
 * national list does not: they are told with Gypsy and Roma, as the census of population does.
 */
public final class EthnicityRule {
  private static final Map<String, String> FINER =
      finer(
          Map.ofEntries(
              Map.entry("WBRI", "WENG WSCO WWEL WCOR WOWB"),
              Map.entry("WROM", "WIRT WROG WROR WROO"),
              Map.entry(
                  "WOTH",
                  "WALB WBOS WCRO WGRE WGRK WGRC WITA WKOS WPOR WSER WTUR WTUK WTUC WEUR WEEU WWEU"
                      + " WOTW"),
              Map.entry("MWAS", "MWAP MWAI MWAO"),
              Map.entry("MOTH", "MAOE MABL MACH MBOE MBCH MCOE MOTM MWOE MWCH"),
              Map.entry("APKN", "AMPK AKPA AOPK"),
              Map.entry("AOTH", "AAFR AKAO ANEP ASNL ASLT ASRO AOTA"),
              Map.entry("BAFR", "BANN BCON BGHA BNGN BSLN BSOM BSUD BAOF"),
              Map.entry("BOTH", "BEUR BNAM BOTB"),
              Map.entry("CHNE", "CHKC CMAL CSNG CTWN COCH"),
              Map.entry(
                  "OOTH",
                  "OAFG OEGY OFIL OIRN OIRQ OJPN OKOR OKRD OLAM OLEB OLIB OMAL OMRC OPOL OTHA OVIE"
                      + " OYEM OOEG")));

  private EthnicityRule() {}

  /** The national code; a code that no list has stays as it is. */
  public static String national(String code) {
    String plain = code.strip().toUpperCase(Locale.ROOT);
    return FINER.getOrDefault(plain, plain);
  }

  private static Map<String, String> finer(Map<String, String> byMain) {
    var finer = new HashMap<String, String>();
    byMain.forEach((main, codes) -> {
      for (String code : codes.split(" ")) {
        finer.put(code, main);
      }
    });
    return Map.copyOf(finer);
  }
}
