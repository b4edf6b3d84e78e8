/** Linkage used alone: two lists of any sender held against each other, or one against itself. */
@NullMarked
package onward.cli.link;

import org.jspecify.annotations.NullMarked;
