/** Rows that are taken in after their file: decided by a person, or known once a roll has come. */
@NamedInterface("later")
@NullMarked
package onward.imports.later;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
