package onward.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import onward.web.rights.ForEverybody;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The styles and the script of GOV.UK Frontend, out of its package. The typeface and the crest are
 * licensed for GOV.UK alone, so the styles are served without them; nothing else of the package is.
 */
@RestController
@ForEverybody(because = "the sign-in page needs its styles")
class GovukFiles {
  private static final String VERSION = "5.14.0";
  private static final String PACKAGE =
      "META-INF/resources/webjars/govuk-frontend/" + VERSION + "/dist/govuk/";
  private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
  private static final MediaType SCRIPT =
      new MediaType("text", "javascript", StandardCharsets.UTF_8);

  private final String styles;
  private final String script;
  private final String colour;

  GovukFiles(Council council) {
    this.styles =
        read("govuk-frontend.min.css")
            .replaceAll("@font-face\\{[^}]*}", "")
            .replace("GDS Transport,", "")
            .replaceAll("url\\(/assets/[^)]*\\)", "none");
    this.script = read("govuk-frontend.min.js").replaceAll("\n//# sourceMappingURL=\\S+", "");
    this.colour = ":root{--council:" + council.colour() + "}";
  }

  @GetMapping("/assets/govuk.css")
  ResponseEntity<String> styles() {
    return file(CSS, styles);
  }

  @GetMapping("/assets/govuk.js")
  ResponseEntity<String> script() {
    return file(SCRIPT, script);
  }

  @GetMapping("/assets/council.css")
  ResponseEntity<String> colour() {
    return file(CSS, colour);
  }

  private static ResponseEntity<String> file(MediaType type, String text) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .body(text);
  }

  private static String read(String name) {
    try {
      return new ClassPathResource(PACKAGE + name).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("GOV.UK Frontend " + VERSION + " carries " + name, e);
    }
  }
}
