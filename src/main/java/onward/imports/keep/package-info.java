/**
 * How long a file's bytes are kept, and how: sealed while they are, erased on their day. Also how a
 * file is known again: by its bytes, and by what it says whatever it looks like.
 */
@NullMarked
package onward.imports.keep;

import org.jspecify.annotations.NullMarked;
