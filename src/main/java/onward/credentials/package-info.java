/**
 * How somebody proves who they are: passwords that cannot be guessed, authenticator codes,
 * passkeys, links that open once. Wrong tries lock for a while, alike for names that exist and
 * names that do not. Nothing here can be turned back into what was proved with, but for the key
 * that an authenticator app shares.
 */
@ApplicationModule(
    displayName = "credentials",
    allowedDependencies = {"access", "facts", "walls"})
@NullMarked
package onward.credentials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
