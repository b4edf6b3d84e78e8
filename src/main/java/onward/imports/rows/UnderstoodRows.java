package onward.imports.rows;

import java.util.stream.Stream;

/**
 * The rows of a file, understood as they are asked for, once.
 *
 * @param count how many the file has
 * @param rows those that are wanted, in the order of the file
 */
public record UnderstoodRows<R>(int count, Stream<Understood<R>> rows) {}
