/** Bytes into rows of text: encodings, separators, headings, and cells read as dates and words. */
@NullMarked
package onward.imports.read;

import org.jspecify.annotations.NullMarked;
