/** What does not fit together: a school's roll, our cohort, the offers and the May census. */
@NullMarked
package onward.web.reconcile;

import org.jspecify.annotations.NullMarked;
