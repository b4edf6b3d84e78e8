/** Lists in: received, shown as a plan, approved, taken back. */
@NullMarked
package onward.web.lists;

import org.jspecify.annotations.NullMarked;
