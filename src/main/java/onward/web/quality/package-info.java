/** What people can put right: whom to ask for what, and facts that contradict each other. */
@NullMarked
package onward.web.quality;

import org.jspecify.annotations.NullMarked;
