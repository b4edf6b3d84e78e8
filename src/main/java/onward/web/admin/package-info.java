/** Looking after accounts: who there is and as what, invitations, open sessions, locks. */
@NullMarked
package onward.web.admin;

import org.jspecify.annotations.NullMarked;
