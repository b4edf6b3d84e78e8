package onward.database;

/** A database that somebody else runs: Onward neither starts nor stops its server. */
record OutsideDatabase(Address address) implements Database {
  @Override
  public void close() {
    // not ours to stop
  }
}
