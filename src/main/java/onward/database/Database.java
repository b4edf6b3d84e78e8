package onward.database;

/** A PostgreSQL database in use; closing it leaves or stops its server, as its kind demands. */
sealed interface Database extends AutoCloseable
    permits OutsideDatabase, StandingDatabase, ThrowAwayDatabase {
  /** Where it is and how the application signs in: as a role that owns nothing. */
  Address address();

  /** How whoever owns the tables signs in, to change them. */
  Address owner();

  @Override
  void close();
}
