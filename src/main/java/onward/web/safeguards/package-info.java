/** The safeguards of a young person: recorded with a reason, changed, lifted. */
@NullMarked
package onward.web.safeguards;

import org.jspecify.annotations.NullMarked;
