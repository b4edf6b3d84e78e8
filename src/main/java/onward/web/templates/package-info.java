/** What each list looks like, for whoever is asked to send one: its columns, and an empty one. */
@NullMarked
package onward.web.templates;

import org.jspecify.annotations.NullMarked;
