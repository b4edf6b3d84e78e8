/**
 * What happens at the doors, for the audit: who came in and by what, who was not let in, what was
 * refused. However often somebody is refused, what is kept of it has an end.
 */
@NullMarked
package onward.web.watch;

import org.jspecify.annotations.NullMarked;
