/**
 * Chance that can be repeated: everything drawn depends on the seed and on what it is drawn for.
 */
@NullMarked
package onward.demo.draw;

import org.jspecify.annotations.NullMarked;
