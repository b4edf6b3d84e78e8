/** Onward: the September Guarantee, kept. */
@NullMarked
package onward;

import org.jspecify.annotations.NullMarked;
