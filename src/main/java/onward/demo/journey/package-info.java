/**
 * What becomes of each young person in the year, and what their partners tell the authority of it.
 */
@NullMarked
package onward.demo.journey;

import org.jspecify.annotations.NullMarked;
