/**
 * The Common Transfer File that schools' systems write: a roll in XML. A pupil becomes the same row
 * that a roll in a table would give, so the same rules hold for both.
 */
@NullMarked
package onward.imports.ctf;

import org.jspecify.annotations.NullMarked;
