/** What is to be done today, queue by queue. */
@NullMarked
package onward.web.todo;

import org.jspecify.annotations.NullMarked;
