package onward.demo.lists;

import java.time.LocalDate;
import java.util.List;

/**
 * A list on its way, with the truth of its rows; the first row is the file's second line.
 *
 * @param rows none for files that concern no person
 */
@SuppressWarnings("ArrayRecordComponent") // a file is bytes; nobody compares lists
public record Sent(LocalDate received, String fileName, byte[] content, List<Row> rows) {}
