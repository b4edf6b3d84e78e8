/** The lists as partners send them: which rows, when, under which headings, in which encoding. */
@NullMarked
package onward.demo.lists;

import org.jspecify.annotations.NullMarked;
