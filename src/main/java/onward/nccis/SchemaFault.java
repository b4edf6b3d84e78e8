package onward.nccis;

/**
 * Where a file departs from the schema.
 *
 * @param line from 1
 * @param column from 1
 */
public record SchemaFault(int line, int column, String message) {}
