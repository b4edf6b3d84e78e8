/**
 * How many pages one account and one address may ask for: each running Onward counts for itself, in
 * memory that has an end, so that nothing else has to be up for it.
 */
@NullMarked
package onward.web.limits;

import org.jspecify.annotations.NullMarked;
