package onward.imports.read;

import java.util.List;

/**
 * How a list of a kind looks.
 *
 * @param word the contract's word for the list
 * @param headings its columns in order
 * @param example one filled row, a cell a heading
 */
public record Template(String word, List<String> headings, List<String> example) {}
