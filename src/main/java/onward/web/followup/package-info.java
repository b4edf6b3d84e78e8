/** What is to be done today, queue by queue. */
@NullMarked
package onward.web.followup;

import org.jspecify.annotations.NullMarked;
