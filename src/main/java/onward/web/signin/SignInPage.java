package onward.web.signin;

/**
 * The sign-in page.
 *
 * @param refused whether the last try was wrong
 * @param signedOut whether one has just signed out
 */
public record SignInPage(boolean refused, boolean signedOut) {}
