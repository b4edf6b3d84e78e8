package onward.facts;

/**
 * Our own number for a person: issued once, never used again. With the three digits of the database
 * it makes the national identifier of thirteen digits.
 *
 * @param value from 1 upwards
 */
public record PersonId(long value) implements Comparable<PersonId> {
  @Override
  public int compareTo(PersonId other) {
    return Long.compare(value, other.value);
  }
}
