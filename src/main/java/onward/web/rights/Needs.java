package onward.web.rights;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import onward.access.Right;

/**
 * The rights somebody needs to be answered: all that are named. None named = being signed in is
 * enough. On a class it stands for each of its methods that names nothing itself.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
  Right[] value() default {};
}
