/**
 * Two records, field by field: what agrees, nearly agrees, differs, or was not said. The findings
 * of a pair fit into one number.
 */
@NullMarked
package onward.linkage.compare;

import org.jspecify.annotations.NullMarked;
