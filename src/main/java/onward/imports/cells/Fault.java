package onward.imports.cells;

/**
 * What is wrong with a cell's text, in words for the person who sent it.
 *
 * @param what what is wrong
 * @param cure what to do
 */
public record Fault(String what, String cure) {}
