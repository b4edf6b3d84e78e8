package onward.web.review;

import java.util.List;
import onward.web.Address;

/**
 * One row beside the people it may be.
 *
 * @param print what the decision is about
 * @param because why a person has to decide
 * @param left how many questions wait, this one included
 * @param also other rows that the decision covers, empty for none
 * @param asked the row, a value a field
 * @param people whom it may be, the likeliest first
 * @param number what was typed to find somebody else
 * @param problem what is wrong with it, empty for nothing
 * @param done what was just decided
 */
public record CasePage(
    String print,
    String title,
    String because,
    String left,
    String also,
    String list,
    String from,
    String listHref,
    String sender,
    String outcome,
    int skip,
    List<Field> asked,
    List<Person> people,
    String number,
    String problem,
    Done done) {

  /** The queue in which it stands, of the same sender and kind. */
  public String queue() {
    return Address.of(ReviewPages.PATH).and("sender", sender).and("outcome", outcome).toString();
  }

  /** A field of the row. */
  public record Field(String name, String value) {}

  /**
   * Someone the row may be.
   *
   * @param key the key that chooses them: 1, 2, ...
   * @param weights what each field weighs; they add up to the score
   */
  public record Person(
      int key,
      long id,
      String name,
      String href,
      String agrees,
      String differs,
      List<Compared> fields,
      List<Weight> weights,
      String score) {}

  /**
   * What a field speaks for or against.
   *
   * @param bits each bit doubles the odds; below nought it speaks for two people
   */
  public record Weight(String field, String finding, String bits) {}

  /**
   * A field of a person beside the row's.
   *
   * @param mark "same", "differs" or empty where one of them says nothing
   */
  public record Compared(String name, String value, String mark) {}
}
