/** The kinds of list of the contract: their columns, what a row says, and where it goes. */
@NullMarked
package onward.imports.lists;

import org.jspecify.annotations.NullMarked;
