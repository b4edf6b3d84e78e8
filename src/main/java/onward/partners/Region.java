package onward.partners;

import java.util.Arrays;
import java.util.Optional;

/** The nine regions of England, with their ONS codes. */
public enum Region {
  NORTH_EAST("E12000001", "North East"),
  NORTH_WEST("E12000002", "North West"),
  YORKSHIRE_AND_THE_HUMBER("E12000003", "Yorkshire and the Humber"),
  EAST_MIDLANDS("E12000004", "East Midlands"),
  WEST_MIDLANDS("E12000005", "West Midlands"),
  EAST_OF_ENGLAND("E12000006", "East of England"),
  LONDON("E12000007", "London"),
  SOUTH_EAST("E12000008", "South East"),
  SOUTH_WEST("E12000009", "South West");

  private final String gss;
  private final String words;

  Region(String gss, String words) {
    this.gss = gss;
    this.words = words;
  }

  /** The ONS code, such as {@code E12000005}. */
  public String gss() {
    return gss;
  }

  public String words() {
    return words;
  }

  /** The region written so; both spellings of "the Humber" occur in published tables. */
  public static Optional<Region> called(String words) {
    return Arrays.stream(values())
        .filter(region -> region.words.equalsIgnoreCase(words.strip()))
        .findFirst();
  }
}
