/** Who may open which page: every route names the right it needs, and nothing else is answered. */
@NullMarked
package onward.web.rights;

import org.jspecify.annotations.NullMarked;
