package onward.imports.files;

import onward.imports.read.Lines;

/**
 * A sheet of a workbook as rows of text.
 *
 * @param lines those that hold something, numbered as the spreadsheet shows them
 */
public record Sheet(String name, Lines lines) {}
