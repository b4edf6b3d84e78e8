package onward.web.school;

import onward.destinations.Intention;
import onward.people.Details;
import org.jspecify.annotations.Nullable;

/**
 * A pupil as a school may be told of them.
 *
 * @param details without what is kept
 * @param intention what they mean to do as far as it is known, null for nothing; its places by name
 * @param limited whether the young person limited what is passed on
 */
record Pupil(Details details, @Nullable Intention intention, boolean limited) {}
