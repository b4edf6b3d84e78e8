/** A school's Year 11 as a workbook to fill in: its rows find their people again with certainty. */
@NullMarked
package onward.web.school;

import org.jspecify.annotations.NullMarked;
