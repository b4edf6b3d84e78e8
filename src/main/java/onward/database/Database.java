package onward.database;

/** A PostgreSQL database in use; closing it leaves or stops its server, as its kind demands. */
sealed interface Database extends AutoCloseable
    permits OutsideDatabase, StandingDatabase, ThrowAwayDatabase {
  /** Where it is and how to sign in. */
  Address address();

  @Override
  void close();
}
