/** The monthly tables, as pages and as files, and the form of 2009. */
@NullMarked
package onward.web.figures;

import org.jspecify.annotations.NullMarked;
