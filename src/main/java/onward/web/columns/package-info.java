/** What a list's columns and words mean: put right once, remembered by sender. */
@NullMarked
package onward.web.columns;

import org.jspecify.annotations.NullMarked;
