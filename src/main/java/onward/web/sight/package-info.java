/** The table of who may see what, for everybody who is signed in. */
@NullMarked
package onward.web.sight;

import org.jspecify.annotations.NullMarked;
