/**
 * Who is signed in where, kept in the database: any server of several answers anybody, and ending a
 * session ends it everywhere at once.
 */
@NullMarked
package onward.web.sessions;

import org.jspecify.annotations.NullMarked;
