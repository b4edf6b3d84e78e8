package onward.imports.rows;

import onward.imports.PlannedLine;
import org.jspecify.annotations.Nullable;

/**
 * A planned line with what it says, while the plan is in hand.
 *
 * @param said what the row says, null where it could not be understood
 */
public record PlannedRow<R>(PlannedLine line, @Nullable R said) {}
