/** From a file to its plan: which list it is, what its rows would do, and why it is refused. */
@NullMarked
package onward.imports.plan;

import org.jspecify.annotations.NullMarked;
