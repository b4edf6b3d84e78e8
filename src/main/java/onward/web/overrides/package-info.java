/** Deciding against the facts: the form on a young person, and the list of all that was decided. */
@NullMarked
package onward.web.overrides;

import org.jspecify.annotations.NullMarked;
