package onward.returns;

import onward.nccis.Longest;
import onward.nccis.ReturnRecord;
import onward.nccis.Tag;

/**
 * Something wrong with a file or a record, and what to do about it.
 *
 * @param code the national number of the check, or our own word for one about the whole file
 * @param priority 1 most serious, 2, 3 advisory
 * @param personReference the person's key in our outputs, in another product's file the national
 *     identifier; empty where it is about the file
 * @param field the element
 * @param value what stands there
 * @param message what is wrong
 * @param cure what to do
 */
public record CheckProblem(
    String code,
    int priority,
    String personReference,
    String field,
    String value,
    String message,
    String cure) {

  /** The same with another value, for readers from whom it is kept. */
  public CheckProblem withValue(String shown) {
    return value.isEmpty()
        ? this
        : new CheckProblem(code, priority, personReference, field, shown, message, cure);
  }

  /** One about the file as a whole. */
  static CheckProblem ofTheFile(String field, String value, String message, String cure) {
    return new CheckProblem("file", 1, "", field, value, message, cure);
  }

  /** A text that is longer than the schema lets it be. */
  static CheckProblem tooLong(ReturnRecord record, Tag tag) {
    var text = record.text(tag);
    var message = "%d characters, the file takes %d".formatted(text.length(), Longest.of(tag));
    return new CheckProblem(
        "schema", 1, record.reference(), tag.label(), text, message, "Shorten it");
  }
}
