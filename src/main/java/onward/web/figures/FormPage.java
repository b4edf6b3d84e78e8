package onward.web.figures;

import java.util.List;

/**
 * A month in the headings of Annex 4 of 2009.
 *
 * @param sections with their lines
 */
public record FormPage(
    String title, String about, String back, List<Section> sections, FormLine total) {
  /** A heading of Annex 4. */
  public record Section(String name, List<FormLine> lines, FormLine sum) {}

  /** A line with both cohorts. */
  public record FormLine(String name, Cell year11, Cell year12) {}

  /** A count and the address of its people; both empty where nothing was known of the cohort. */
  public record Cell(String count, String href) {}
}
