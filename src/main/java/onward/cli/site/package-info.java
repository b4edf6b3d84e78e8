/** The commands that serve the site, and the made-up authority that can be seen on it. */
@NullMarked
package onward.cli.site;

import org.jspecify.annotations.NullMarked;
