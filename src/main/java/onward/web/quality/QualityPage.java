package onward.web.quality;

import java.util.List;

/**
 * What can be put right.
 *
 * @param overrides how many overrides are in force, in words
 */
public record QualityPage(
    String title,
    List<ProviderRow> providers,
    List<KindRow> contradictions,
    String overrides,
    List<String> optionHeadings,
    List<OptionRow> options) {

  /**
   * A provider to ring.
   *
   * @param people how many young people a call may settle
   * @param asks what to ask, each with how many it is about
   */
  public record ProviderRow(String href, String name, String people, List<String> asks) {}

  /** A kind of contradiction, with how many facts, and what is taken to be so meanwhile. */
  public record KindRow(String href, String count, String words, String decided) {}

  /** How many have their offer in one of the ways of Annex 4, by year group. */
  public record OptionRow(String option, List<String> counts) {}
}
