/**
 * Signing in and out: password, then authenticator code or passkey; a link that opens once; the
 * council's own sign-in. What is closed to whoever has not signed in.
 */
@NullMarked
package onward.web.signin;

import org.jspecify.annotations.NullMarked;
