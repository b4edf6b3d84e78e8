/** Signing in and out. */
@NullMarked
package onward.web.signin;

import org.jspecify.annotations.NullMarked;
