/**
 * The decisions about rows that stand: who decided what of which row, and the way to take it back.
 */
@NullMarked
package onward.web.decided;

import org.jspecify.annotations.NullMarked;
