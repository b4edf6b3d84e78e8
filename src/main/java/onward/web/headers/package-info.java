/** What goes beside the pages, and what has to come beside a form. */
@NullMarked
package onward.web.headers;

import org.jspecify.annotations.NullMarked;
