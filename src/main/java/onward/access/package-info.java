/**
 * Who may use the system: accounts, each of one authority, whose people are all that it sees. A
 * password is kept only as an Argon2 hash. A first account is made when there is none, so that a
 * new installation can be signed in to.
 */
@ApplicationModule(
    displayName = "access",
    allowedDependencies = {"facts", "walls"})
@NullMarked
package onward.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
