package onward.fuzz;

import java.time.Instant;
import java.util.function.Supplier;
import onward.Onward;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.imports.Desk;
import onward.imports.Imports;
import onward.imports.ListFiles;
import onward.imports.text.Bytes;
import onward.walls.Walls;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What Jazzer calls with one made-up file after another. A file is unpacked, its kind told, its
 * rows read and their people looked for; whatever it holds, the answer is a plan or a refusal. An
 * exception that gets out is a finding. Nothing is written.
 */
public final class FileFuzz {
  private static final AuthorityCode HERE = new AuthorityCode("860");
  private static final Supplier<Target> TARGET = new Once();

  private FileFuzz() {}

  /** Onward, with nobody known. */
  private record Target(Imports imports, ListFiles files, Desk desk) {
    void read(byte[] content) {
      files
          .unpacked("fuzz", Bytes.of(content))
          .forEach((name, part) -> imports.read(desk, name, part));
    }
  }

  /** Onward is started once. */
  private static final class Once implements Supplier<Target> {
    private @Nullable Target target;

    @Override
    public synchronized Target get() {
      var known = target;
      if (known == null) {
        known = started();
        target = known;
      }
      return known;
    }

    private static Target started() {
      var spring = new SpringApplication(Onward.class);
      spring.setWebApplicationType(WebApplicationType.NONE);
      spring.setLazyInitialization(true);
      ConfigurableApplicationContext onward =
          spring.run(
              "--onward.database.throw-away=true",
              "--onward.site=false",
              "--logging.threshold.console=off");
      var imports = onward.getBean(Imports.class);
      var at = Instant.parse("2026-05-20T10:00:00Z");
      return Walls.of(HERE)
          .call(() ->
              new Target(
                  imports,
                  onward.getBean(ListFiles.class),
                  imports.desk(HERE, new Campaign(2026), at)));
    }
  }

  /** Starts Onward ahead of the first file. */
  public static void fuzzerInitialize() {
    var unused = TARGET.get();
  }

  /** Jazzer's way in. */
  public static void fuzzerTestOneInput(byte[] content) {
    var target = TARGET.get();
    Walls.of(HERE).run(() -> target.read(content));
  }
}
