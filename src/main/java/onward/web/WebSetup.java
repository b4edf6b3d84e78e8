package onward.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.SessionTrackingMode;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Templates, files and cookies of the site; what is to be done by the clock is done by it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Council.class)
@EnableScheduling
class WebSetup implements WebMvcConfigurer {
  @Bean
  TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(ContentType.Html);
  }

  /** The session is known by its cookie alone, never by the address, which ends up in logs. */
  @Bean
  ServletContextInitializer cookies() {
    return context -> context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
  }
}
