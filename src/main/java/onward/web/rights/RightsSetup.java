package onward.web.rights;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the checks of rights and of sensitive records before every page. */
@Configuration(proxyBeanMethods = false)
class RightsSetup implements WebMvcConfigurer {
  private final RightsCheck check;
  private final SensitiveCheck sensitive;

  RightsSetup(RightsCheck check, SensitiveCheck sensitive) {
    this.check = check;
    this.sensitive = sensitive;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(check);
    registry.addInterceptor(sensitive);
  }
}
