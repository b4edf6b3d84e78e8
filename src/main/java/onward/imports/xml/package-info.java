/**
 * XML files of partners read one record at a time, whatever the namespace, the year and the order
 * of the elements. Document types and outside entities are never followed, and a record has a
 * largest size. What is not XML any more is reported with its line and column.
 */
@NullMarked
package onward.imports.xml;

import org.jspecify.annotations.NullMarked;
