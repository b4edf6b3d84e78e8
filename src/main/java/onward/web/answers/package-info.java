/**
 * What goes back to the sender of a list: the file with what became of its rows, who is missing.
 */
@NullMarked
package onward.web.answers;

import org.jspecify.annotations.NullMarked;
