/** The rules, for everybody to read: the one page besides signing in that needs no account. */
@NullMarked
package onward.web.rules;

import org.jspecify.annotations.NullMarked;
