/** The benchmark of linkage: made people of England, DuckDB beside it, and what is used today. */
@NullMarked
package onward.bench.linkage;

import org.jspecify.annotations.NullMarked;
