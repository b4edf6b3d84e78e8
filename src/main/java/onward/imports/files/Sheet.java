package onward.imports.files;

import java.util.List;
import onward.imports.read.Table;

/**
 * A sheet of a workbook as rows of text.
 *
 * @param lines those that hold something, numbered as the spreadsheet shows them
 */
public record Sheet(String name, List<Table.Line> lines) {}
