/**
 * Names as people have them: plain letters, nicknames, slips of the pen. Each distinct text is held
 * once under a number, so that comparing two records mostly compares numbers.
 */
@NullMarked
package onward.linkage.names;

import org.jspecify.annotations.NullMarked;
