package onward.access;

/**
 * A new account's user name and its password, which is shown once and kept nowhere.
 *
 * @param password in plain text
 */
public record FirstAccount(String userName, String password) {}
