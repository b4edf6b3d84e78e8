package onward.settings;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Settings as somebody made them.
 *
 * @param since the first day they hold; until the next ones begin
 * @param by the full name of who made them
 * @param learnt when they were made; of two for the same day the later holds
 */
public record DatedSettings(LocalDate since, Settings settings, String by, Instant learnt) {}
