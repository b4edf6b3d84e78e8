package onward.web.returns;

import java.util.List;

/**
 * A month's return as it was last prepared.
 *
 * @param about people sent, prepared when and by whom
 * @param fixes what to do, the most serious first
 */
public record ReturnPage(
    String path, String name, String month, String about, String sha256, List<Fix> fixes) {
  /**
   * Problems with one cure.
   *
   * @param look the style of the priority
   */
  public record Fix(
      String count,
      String cure,
      String message,
      String code,
      String priority,
      String look,
      String href) {}
}
