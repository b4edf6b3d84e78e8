package onward.facts;

/**
 * The number of a source: one import, one form, one command.
 *
 * @param value from 1 upwards
 */
public record SourceId(long value) {}
