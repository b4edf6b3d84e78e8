package onward.database;

/** The database cannot be had, with a message that says to a user why and what to do. */
public final class DatabaseUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  DatabaseUnavailable(String message) {
    super(message);
  }
}
