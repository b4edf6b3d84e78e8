/** What the GOV.UK component fragments in {@code src/main/jte/govuk} take: small records. */
@NullMarked
package onward.web.govuk;

import org.jspecify.annotations.NullMarked;
