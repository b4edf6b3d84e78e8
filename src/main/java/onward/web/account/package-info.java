/** One's own account: the password, the passkeys, the authenticator app. */
@NullMarked
package onward.web.account;

import org.jspecify.annotations.NullMarked;
