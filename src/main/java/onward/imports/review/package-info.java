/**
 * Rows that need a person, across all files: who asks, the row beside those it may be, and what was
 * decided. A decision is remembered by what the row gives of its person, so that next month's list
 * does not ask again, and can be taken back.
 */
@NamedInterface("review")
@NullMarked
package onward.imports.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
