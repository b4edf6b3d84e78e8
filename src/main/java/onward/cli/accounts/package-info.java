/**
 * Letting somebody in again who has lost every way in: the machine's own people, at its console.
 */
@NullMarked
package onward.cli.accounts;

import org.jspecify.annotations.NullMarked;
