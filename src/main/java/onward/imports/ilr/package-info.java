/**
 * The Individualised Learner Record that colleges and training providers return, of any year: who
 * has enrolled on what. A record that breaks the collection's own rules is refused with its
 * reasons; the rest of the file goes through.
 */
@NullMarked
package onward.imports.ilr;

import org.jspecify.annotations.NullMarked;
