/** Signing in and out. */
@org.jspecify.annotations.NullMarked
package onward.web.signin;
