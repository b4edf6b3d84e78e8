package onward.web;

/**
 * A filter in force.
 *
 * @param text what it lets through
 * @param without the address of the list without it
 */
public record Chosen(String text, String without) {}
