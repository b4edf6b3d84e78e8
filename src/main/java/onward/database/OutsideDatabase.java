package onward.database;

/**
 * A database that somebody else runs: Onward neither starts nor stops its server.
 *
 * @param address as the application, whoever signs in
 * @param owner as whoever owns the tables
 */
record OutsideDatabase(Address address, Address owner) implements Database {
  /**
   * Finds or makes the application's role in it.
   *
   * @param user who signs in; works as the application's role from its first word on
   * @param owner who owns the tables and changes them; may be the same
   */
  static OutsideDatabase open(Address user, Address owner) {
    ApplicationRole.make(owner, user);
    return new OutsideDatabase(user.as(ApplicationRole.NAME), owner);
  }

  @Override
  public void close() {
    // not ours to stop
  }
}
