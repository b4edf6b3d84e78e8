package onward.cli;

import java.util.ArrayList;
import java.util.List;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.SpringProperties;

/**
 * Opens the application in the form that a command needs. What it opens is closed by the command,
 * and with it the database.
 *
 * @param application the application's class
 */
record Opening(Class<?> application) {
  private static final List<String> QUIET = List.of("--logging.threshold.console=off");
  private static final String WAKES = "mvcResourceUrlProvider";
  private static final List<String> LOGGED =
      List.of("--logging.file.name=${onward.data}/onward.log");

  /** The site on a port, with the standing database. */
  ConfigurableApplicationContext site(int port, String... more) {
    var settings = new ArrayList<>(LOGGED);
    settings.add("--server.port=" + port);
    settings.addAll(List.of(more));
    return open(WebApplicationType.SERVLET, settings);
  }

  /** The standing database, without the site. */
  ConfigurableApplicationContext standing() {
    return open(WebApplicationType.NONE, LOGGED);
  }

  /** An empty database that lasts as long as the command, without the site. */
  ConfigurableApplicationContext throwAway() {
    return open(WebApplicationType.NONE, List.of("--onward.database.throw-away=true"));
  }

  /** The one part of the site that nobody asks for and that still wakes, wanting a web server. */
  private static void withoutSite(ConfigurableListableBeanFactory beans) {
    if (beans instanceof BeanDefinitionRegistry all && all.containsBeanDefinition(WAKES)) {
      all.removeBeanDefinition(WAKES);
    }
  }

  /** The jar holds the beans as the build worked them out; a developer's classes do not. */
  private boolean preparedByTheBuild() {
    return application
        .getProtectionDomain()
        .getCodeSource()
        .getLocation()
        .getPath()
        .endsWith(".jar");
  }

  private ConfigurableApplicationContext open(WebApplicationType form, List<String> settings) {
    if (preparedByTheBuild()) {
      SpringProperties.setFlag(AotDetector.AOT_ENABLED);
    }
    var spring = new SpringApplication(application);
    spring.setMainApplicationClass(application);
    spring.setWebApplicationType(form);
    // a command makes only what it uses, and the site a page's parts when the page is first asked
    // for
    spring.setLazyInitialization(true);
    if (form == WebApplicationType.NONE) {
      spring.addInitializers(context -> context.addBeanFactoryPostProcessor(Opening::withoutSite));
    }
    var all = new ArrayList<>(QUIET);
    all.add("--onward.site=" + (form == WebApplicationType.SERVLET));
    all.addAll(settings);
    return spring.run(all.toArray(String[]::new));
  }
}
