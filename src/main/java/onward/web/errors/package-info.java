/** What a user reads when something is not as it should be. */
@NullMarked
package onward.web.errors;

import org.jspecify.annotations.NullMarked;
