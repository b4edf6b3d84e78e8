/** Confirms at once what a list just shows of many people. */
@NullMarked
package onward.web.confirm;

import org.jspecify.annotations.NullMarked;
