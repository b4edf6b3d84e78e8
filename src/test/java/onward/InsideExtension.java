package onward;

import java.lang.reflect.Method;
import onward.facts.AuthorityCode;
import onward.walls.Walls;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Carries out a test inside the walls that it names, as every way into Onward does its work. */
final class InsideExtension implements InvocationInterceptor {
  @Override
  public void interceptTestMethod(
      Invocation<@Nullable Void> work,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext test)
      throws Throwable {
    inside(work, method, test);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<@Nullable Void> work,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext test)
      throws Throwable {
    inside(work, method, test);
  }

  @Override
  public void interceptBeforeEachMethod(
      Invocation<@Nullable Void> work,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext test)
      throws Throwable {
    inside(work, method, test);
  }

  @Override
  public void interceptAfterEachMethod(
      Invocation<@Nullable Void> work,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext test)
      throws Throwable {
    inside(work, method, test);
  }

  private static void inside(
      Invocation<@Nullable Void> work,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext test)
      throws Throwable {
    var code = code(method, test);
    if (code.isEmpty()) {
      work.proceed();
      return;
    }
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      // the test's transaction began before anybody could say where it is
      tell(test, code);
    }
    Walls.of(new AuthorityCode(code)).call(work::proceed);
  }

  private static void tell(ExtensionContext test, String code) {
    SpringExtension.getApplicationContext(test)
        .getBean(JdbcClient.class)
        .sql("select set_config('onward.authority', :code, true)")
        .param("code", code)
        .query(String.class)
        .single();
  }

  private static String code(ReflectiveInvocationContext<Method> method, ExtensionContext test) {
    var named =
        AnnotationSupport.findAnnotation(test.getRequiredTestMethod(), Inside.class)
            .or(() -> AnnotationSupport.findAnnotation(test.getRequiredTestClass(), Inside.class));
    if (named.isPresent()) {
      return named.get().value();
    }
    return method.getTarget().orElseThrow() instanceof InAuthority one ? one.inside() : "";
  }
}
