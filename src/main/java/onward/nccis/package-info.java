/**
 * The national file as a format: its elements, their order by edition, one young person as sent,
 * streamed out and in. It knows names and places of elements, not what a status or an offer is.
 * Element order, root and edition are data: see the layout files.
 */
@ApplicationModule(
    displayName = "nccis",
    allowedDependencies = {})
@NullMarked
package onward.nccis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
