/** People who may be entered twice: decided pair by pair, and taken back. */
@NullMarked
package onward.web.duplicates;

import org.jspecify.annotations.NullMarked;
