package onward.linkage;

import java.util.List;

/**
 * Someone a record may be.
 *
 * @param id under which the person was put into the index
 * @param agrees the fields that agree, in words: "UPN", "surname (nearly)"
 * @param differs the fields that differ
 */
public record Candidate(long id, List<String> agrees, List<String> differs, Explanation why) {}
