/** Lists of young people. */
@org.jspecify.annotations.NullMarked
package onward.web.people;
