/** The activity survey: results, who is still unknown, and a file for each school. */
@NullMarked
package onward.web.survey;

import org.jspecify.annotations.NullMarked;
