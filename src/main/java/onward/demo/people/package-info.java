/** Made-up young people: names in their real frequency, families, addresses, identifiers, needs. */
@NullMarked
package onward.demo.people;

import org.jspecify.annotations.NullMarked;
