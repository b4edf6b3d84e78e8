/** Sends e-mail over the council's own server, where one is set. */
@NullMarked
package onward.web.mail;

import org.jspecify.annotations.NullMarked;
