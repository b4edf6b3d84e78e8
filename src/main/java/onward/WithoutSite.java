package onward;

import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/** Leaves the site out for commands that serve no pages ({@code onward.site=false}). */
final class WithoutSite implements TypeFilter, EnvironmentAware {
  private boolean site = true;

  @Override
  public void setEnvironment(Environment environment) {
    site = environment.getProperty("onward.site", Boolean.class, true);
  }

  @Override
  public boolean match(MetadataReader type, MetadataReaderFactory types) {
    return !site && type.getClassMetadata().getClassName().startsWith("onward.web.");
  }
}
