/**
 * What a sender's headings and words mean, as a person said once: remembered by sender, and applied
 * to whatever else comes from them.
 */
@NamedInterface("meaning")
@NullMarked
package onward.imports.meaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
