package onward.submissions;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A return that was prepared, and how far it has come.
 *
 * @param id its number
 * @param databaseId the first three digits of its national identifiers
 * @param priority1 how many of the most serious problems it had
 * @param sha256 of the national file, in hexadecimal
 */
public record Submission(
    long id,
    LocalDate periodEnd,
    LocalDate asKnownOn,
    Instant preparedAt,
    String preparedBy,
    String databaseId,
    int records,
    int priority1,
    int priority2,
    int priority3,
    String sha256,
    State state) {}
