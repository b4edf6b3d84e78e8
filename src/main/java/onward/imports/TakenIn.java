package onward.imports;

import java.util.List;

/**
 * A file taken in.
 *
 * @param lines what became of each of its rows
 */
public record TakenIn(ImportFile file, List<PlannedLine> lines) {}
