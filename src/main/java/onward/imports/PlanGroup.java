package onward.imports;

/**
 * Rows of a plan that come to the same.
 *
 * @param action what applying does: "new", "changed", "new person", or empty
 * @param people how many people they are about
 */
public record PlanGroup(Outcome outcome, String action, int count, int people) {}
