/**
 * Workbooks, open documents and archives: opened with limits before anything of them is believed,
 * and turned into rows of text numbered as the spreadsheet shows them. Nothing in them is run and
 * nothing they point to is fetched.
 */
@NullMarked
package onward.imports.files;

import org.jspecify.annotations.NullMarked;
