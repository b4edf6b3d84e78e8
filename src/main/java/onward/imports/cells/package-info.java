/**
 * What a cell's text may be, without regard to the list it stands in: dates, numbers that
 * spreadsheets mangle, ways to reach somebody, words of a closed list. Pure rules, which answer
 * with the fault and its cure.
 */
@NamedInterface("cells")
@NullMarked
package onward.imports.cells;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
