/** A young person: where they stand and why, and everything known of them. */
@NullMarked
package onward.web.person;

import org.jspecify.annotations.NullMarked;
