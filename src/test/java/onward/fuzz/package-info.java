/** Files that nobody thought of, made by Jazzer: {@code ./onward bench fuzz}. */
@org.jspecify.annotations.NullMarked
package onward.fuzz;
