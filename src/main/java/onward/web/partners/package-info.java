/** The register of schools, colleges and providers. */
@NullMarked
package onward.web.partners;

import org.jspecify.annotations.NullMarked;
