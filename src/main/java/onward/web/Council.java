package onward.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The council whose site this is: settings {@code onward.council.name} and {@code .colour}.
 *
 * @param colour of the bar at the top, as {@code #rrggbb}; dark enough for white letters
 */
@ConfigurationProperties("onward.council")
public record Council(
    @DefaultValue("September Guarantee") String name, @DefaultValue("#1d4e5f") String colour) {
  public Council {
    if (!colour.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException(
          "onward.council.colour is written like #1d4e5f, not " + colour);
    }
  }
}
