/** A month's work in one go: a folder of lists in, statuses, ledger, follow-up and return out. */
@NullMarked
package onward.cli.month;

import org.jspecify.annotations.NullMarked;
