/** Passkeys: made on an account's page, and taken as the second factor. */
@NullMarked
package onward.web.passkeys;

import org.jspecify.annotations.NullMarked;
