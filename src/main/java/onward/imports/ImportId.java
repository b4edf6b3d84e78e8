package onward.imports;

/**
 * The number of a file taken in.
 *
 * @param value from 1 upwards
 */
public record ImportId(long value) {}
