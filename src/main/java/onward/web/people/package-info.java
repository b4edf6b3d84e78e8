/** Lists of young people: found by words, narrowed by filters, downloaded. */
@NullMarked
package onward.web.people;

import org.jspecify.annotations.NullMarked;
