/** Why the figures differ between two days or two returns, person by person. */
@NullMarked
package onward.web.changes;

import org.jspecify.annotations.NullMarked;
