/**
 * What schools and providers see of their own: pupils and leavers by roll, applicants, offers and
 * enrolments by name of the provider.
 */
@NullMarked
package onward.web.own;

import org.jspecify.annotations.NullMarked;
