@NullMarked
package onward.demo;

import org.jspecify.annotations.NullMarked;
