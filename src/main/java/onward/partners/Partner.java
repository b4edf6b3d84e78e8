package onward.partners;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A school, college or training provider as the register has it. Text is empty where it says
 * nothing.
 *
 * @param record the register's own identity of this line: {@code URN 100001}, {@code UKPRN
 *     10000055}; a school that becomes an academy gets a new one while its DfE number often stays
 * @param key what facts name it by: the DfE number, else the UKPRN, else the record
 * @param type the register's words, such as "Academy converter"
 * @param authority three digits, empty where none is told
 * @param dfeNumber seven digits: authority, then establishment
 * @param ukprn eight digits
 * @param phase the register's words, such as "Secondary"
 * @param sixthForm null where it does not say
 * @param lowAge youngest age taken
 * @param highAge oldest age taken
 * @param open whether the register calls it open
 * @param predecessors DfE numbers it went by before
 */
public record Partner(
    String record,
    String key,
    String name,
    Kind kind,
    String type,
    String authority,
    String urn,
    String ukprn,
    String dfeNumber,
    String phase,
    @Nullable Boolean sixthForm,
    @Nullable Integer lowAge,
    @Nullable Integer highAge,
    String town,
    String postcode,
    @Nullable LocalDate opened,
    @Nullable LocalDate closed,
    boolean open,
    List<String> predecessors) {

  /** What kind of partner, as far as tracking young people is concerned. */
  public enum Kind {
    SCHOOL("school"),
    COLLEGE("college"),
    PROVIDER("training provider");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** Whether young people may go there after Year 11, so that it makes offers. */
  public boolean takesAfterYear11() {
    return kind != Kind.SCHOOL
        || Boolean.TRUE.equals(sixthForm)
        || (highAge != null && highAge > 16);
  }

  /** Whether it takes pupils of Year 11 (age 15 turning 16). */
  public boolean hasYear11() {
    return kind == Kind.SCHOOL
        && lowAge != null
        && highAge != null
        && lowAge <= 15
        && highAge >= 16;
  }
}
