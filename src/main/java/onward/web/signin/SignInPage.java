package onward.web.signin;

/**
 * The sign-in page.
 *
 * @param wrong what to say of the last try, empty for nothing
 * @param told what to say otherwise, empty for nothing
 * @param council how the council's own sign-in is called; empty where there is none
 */
public record SignInPage(String wrong, String told, String council) {}
