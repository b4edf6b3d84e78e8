package onward.web.signin;

/**
 * The page that asks for the second factor, or sets it up.
 *
 * @param key the authenticator's new key in letters; empty where it has one
 * @param link the same as an address for apps; empty with it
 * @param app whether there is an authenticator app
 * @param passkey whether a passkey can be used here
 * @param wrong what to say of the last try, empty for nothing
 */
public record CodePage(String key, String link, boolean app, boolean passkey, String wrong) {
  /** The key in groups of four, to type. */
  public String grouped() {
    return key.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
