/** The monthly returns: prepared, checked, downloaded. */
@NullMarked
package onward.web.returns;

import org.jspecify.annotations.NullMarked;
