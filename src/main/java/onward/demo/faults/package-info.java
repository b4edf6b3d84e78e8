/** What goes wrong when one body copies another's people: typing, nicknames, old names, moves. */
@NullMarked
package onward.demo.faults;

import org.jspecify.annotations.NullMarked;
