/** Who looked and who changed: noting it as it happens, and showing it. */
@NullMarked
package onward.web.audit;

import org.jspecify.annotations.NullMarked;
