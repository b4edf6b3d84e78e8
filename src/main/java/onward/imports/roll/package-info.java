/** A roll's rows on their way: the only ones that add people. */
@NullMarked
package onward.imports.roll;

import org.jspecify.annotations.NullMarked;
