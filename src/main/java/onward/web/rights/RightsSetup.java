package onward.web.rights;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the check of rights before every page. */
@Configuration(proxyBeanMethods = false)
class RightsSetup implements WebMvcConfigurer {
  private final RightsCheck check;

  RightsSetup(RightsCheck check) {
    this.check = check;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(check);
  }
}
