package onward.cohort;

import java.time.LocalDate;
import onward.calendar.YearGroup;

/**
 * A school's count of pupils in the May census.
 *
 * @param school DfE number; empty = people on no roll
 * @param asAt the day counted
 */
public record CensusCount(String school, YearGroup cohort, int count, LocalDate asAt) {}
