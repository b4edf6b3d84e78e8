package onward.web.returns;

import java.util.List;
import onward.web.govuk.Choice;

/**
 * A month's return as it was last prepared.
 *
 * @param about people sent, prepared when and by whom
 * @param state how far it has come, in a word
 * @param look the style of the state
 * @param steps what was done with it, in sentences
 * @param moves what may be done next
 * @param refused why the last try was refused; empty where none was
 * @param again whether made again it comes out the same; empty where nobody asked
 * @param groupings by what the problems can be grouped
 * @param groups the problems grouped, the most serious first
 * @param versions every one prepared for the month, the last first
 */
public record ReturnPage(
    String path,
    String name,
    String month,
    long id,
    String about,
    String state,
    String look,
    List<String> steps,
    List<Next> moves,
    String refused,
    String again,
    String sha256,
    List<Choice> groupings,
    List<Group> groups,
    List<Version> versions) {
  /** A move that may be made. */
  public record Next(String to, String words, boolean name, boolean reason, boolean main) {}

  /**
   * Problems that belong together.
   *
   * @param what the cure, the check, the school or the worker
   * @param look the style of the worst priority among them
   */
  public record Group(
      String count, String what, String about, String priority, String look, String href) {}

  /** One that was prepared for the month. */
  public record Version(
      String prepared, String people, String problems, String state, String href, boolean shown) {}
}
