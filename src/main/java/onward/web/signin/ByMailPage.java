package onward.web.signin;

/**
 * A link by mail.
 *
 * @param possible whether mail can be sent at all
 * @param asked whether it was just asked for
 */
public record ByMailPage(boolean possible, boolean asked) {}
