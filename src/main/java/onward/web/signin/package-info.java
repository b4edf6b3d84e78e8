/** Signing in and out, and what is closed to whoever has not. */
@NullMarked
package onward.web.signin;

import org.jspecify.annotations.NullMarked;
