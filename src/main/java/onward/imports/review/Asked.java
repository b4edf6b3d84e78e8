package onward.imports.review;

import java.time.Instant;
import onward.imports.ImportId;
import onward.imports.Outcome;
import onward.people.Identity;

/**
 * A row that needs a person.
 *
 * @param print of what the row gives of its person; rows of one print are decided together
 * @param file the newest file that asks
 * @param outcome REVIEW: it may be several; UNMATCHED: nobody fits
 * @param because why the system did not decide
 * @param rows how many rows of all files ask the same
 */
public record Asked(
    String print,
    ImportId file,
    String fileName,
    String sender,
    String senderName,
    String kind,
    Instant received,
    int line,
    Outcome outcome,
    Identity who,
    String because,
    int rows) {}
