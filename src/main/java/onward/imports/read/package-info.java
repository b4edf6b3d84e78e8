/** Bytes into rows of text: encodings, separators, headings, and cells read as dates and words. */
@NamedInterface("read")
@NullMarked
package onward.imports.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
