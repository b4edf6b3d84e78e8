/**
 * Bytes as they came, and the rows of delimited text in them: whatever the encoding and separator,
 * read anew each time they are asked for, so that a long file is never in memory as text.
 */
@NamedInterface("text")
@NullMarked
package onward.imports.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
