/** What the authority decides for itself: the settings in force, those before, and new ones. */
@NullMarked
package onward.web.settings;

import org.jspecify.annotations.NullMarked;
