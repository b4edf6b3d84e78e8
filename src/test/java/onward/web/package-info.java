/** The pages, as the real application renders them on real PostgreSQL. */
@NullMarked
package onward.web;

import org.jspecify.annotations.NullMarked;
