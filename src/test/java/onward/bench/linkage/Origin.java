package onward.bench.linkage;

/** Where a name comes from, roughly, as its bearer's ethnic code tells it. */
final class Origin {
  private Origin() {}

  /** The origin by the school census's code; empty for none. */
  static String of(String ethnicCode) {
    return switch (ethnicCode) {
      case "" -> "";
      case "APKN", "ABAN", "AOTH", "OARA" -> "South Asian and Arab";
      case "AIND", "MWAS" -> "Indian";
      case "CHNE" -> "Chinese";
      case "BAFR", "MWBA" -> "West African";
      case "WOTH", "MOTH" -> "Polish and Portuguese";
      default -> "British and Irish";
    };
  }
}
