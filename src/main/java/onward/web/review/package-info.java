/** Rows that need a person: whose they are, and the page on which one key decides. */
@NullMarked
package onward.web.review;

import org.jspecify.annotations.NullMarked;
