/** Made-up schools and providers of real authorities, and the two register files that name them. */
@NullMarked
package onward.demo.places;

import org.jspecify.annotations.NullMarked;
