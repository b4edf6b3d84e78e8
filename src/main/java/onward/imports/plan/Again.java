package onward.imports.plan;

import java.util.Map;
import onward.imports.PlannedLine;

/**
 * A portion of a file's rows planned again.
 *
 * @param before its lines as they were planned before
 */
public record Again<R>(Plan<R> plan, Map<Integer, PlannedLine> before) {}
