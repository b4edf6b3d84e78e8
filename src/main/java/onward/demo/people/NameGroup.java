package onward.demo.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Groups whose given names and surnames go together, with their share and their ethnic codes. */
enum NameGroup {
  BRITISH(82, List.of("WBRI", "WBRI", "WBRI", "WBRI", "WBRI", "WBRI", "WIRI", "MWBC", "BCRB")),
  SOUTH_ASIAN(6, List.of("APKN", "APKN", "ABAN", "AOTH", "OARA")),
  INDIAN(3.5, List.of("AIND", "AIND", "AIND", "MWAS")),
  EAST_ASIAN(1, List.of("CHNE", "CHNE", "AOTH")),
  WEST_AFRICAN(2.5, List.of("BAFR", "BAFR", "BAFR", "MWBA")),
  POLISH(3, List.of("WOTH")),
  PORTUGUESE(1, List.of("WOTH", "WOTH", "MOTH"));

  private final double percent;
  private final List<String> ethnicities;

  NameGroup(double percent, List<String> ethnicities) {
    this.percent = percent;
    this.ethnicities = ethnicities;
  }

  /** In so many of a hundred a given name is one of the group's; else one common in England. */
  double givenOfItsOwn() {
    return switch (this) {
      case BRITISH -> 100;
      case SOUTH_ASIAN -> 95;
      case INDIAN, WEST_AFRICAN, PORTUGUESE, EAST_ASIAN -> 65;
      case POLISH -> 75;
    };
  }

  List<String> ethnicities() {
    return ethnicities;
  }

  static NameGroup of(String words) {
    return valueOf(words.replace(' ', '_'));
  }

  /** Shares in an authority: London has about half as many of the first group as elsewhere. */
  static Map<NameGroup, Double> shares(String authority) {
    boolean london = authority.startsWith("2") || authority.startsWith("31");
    var shares = new EnumMap<NameGroup, Double>(NameGroup.class);
    for (var group : values()) {
      shares.put(group, london && group != BRITISH ? group.percent * 3 : group.percent);
    }
    return shares;
  }
}
