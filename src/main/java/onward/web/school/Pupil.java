package onward.web.school;

import onward.people.Details;

/**
 * A pupil as a school may be told of them.
 *
 * @param details without what is kept
 * @param limited whether the young person limited what is passed on
 */
record Pupil(Details details, boolean limited) {}
