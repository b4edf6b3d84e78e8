package onward.web.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact in words.
 *
 * @param what the fact, short: "Offer from Northgate College"
 * @param detail the rest of it, empty for nothing more
 * @param on the day it was true, null where none was said
 */
record Told(String what, String detail, @Nullable LocalDate on) {}
