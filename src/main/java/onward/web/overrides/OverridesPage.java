package onward.web.overrides;

import java.util.List;
import onward.web.StatusTag;

/** All the overrides, those in force first. */
public record OverridesPage(String title, List<OverrideRow> inForce, List<OverrideRow> over) {
  /**
   * An override.
   *
   * @param facts what the facts alone say; the same once it is over
   */
  public record OverrideRow(
      String href,
      String name,
      String cohort,
      StatusTag status,
      String facts,
      String reason,
      String author,
      String since,
      String until) {}

  public boolean none() {
    return inForce.isEmpty() && over.isEmpty();
  }
}
