/** The year at a glance. */
@NullMarked
package onward.web.home;

import org.jspecify.annotations.NullMarked;
