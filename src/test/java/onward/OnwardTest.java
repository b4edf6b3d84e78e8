package onward;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test on the real application: real PostgreSQL in a throw-away server, the site on a port of its
 * own. One application serves the whole suite (so add no properties and no beans of your own), and
 * nothing is emptied between tests: a test takes an authority's code that no other test uses, or
 * rolls back with {@code @Transactional}.
 *
 * <p>Nothing is seen from outside of an authority's walls: a test says inside whose it is by {@link
 * Inside}, or goes there with {@code Walls.of(authority).run(...)}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InsideExtension.class)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    // whoever walks through every page is not kept waiting
    properties = {
      "onward.database.throw-away=true",
      "onward.audit.slowed=1ms",
      "onward.limits.of-account=0",
      "onward.limits.of-address=0"
    })
public @interface OnwardTest {}
