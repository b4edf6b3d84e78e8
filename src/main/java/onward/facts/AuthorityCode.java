package onward.facts;

import java.io.Serializable;

/**
 * A local authority's three-digit DfE code, such as {@code 860}. It comes first in every key.
 *
 * @param value three digits
 */
public record AuthorityCode(String value) implements Serializable {
  public AuthorityCode {
    if (!value.matches("\\d{3}")) {
      throw new IllegalArgumentException("An authority's code has three digits: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
