package onward.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import onward.facts.AuthorityCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The roots, outside of the database: a file an authority in the folder {@code audit} of the data
 * folder, a line a root. Whoever copies it to another machine can hold it against both.
 */
@Component
class Roots {
  private static final String ENDING = ".roots";

  private final Path folder;

  Roots(@Value("${onward.data:data}") Path data) {
    this.folder = data.resolve("audit");
  }

  /** The authorities of which a root was ever kept. */
  List<AuthorityCode> authorities() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var codes = new TreeSet<String>();
    try (var files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\d{3}\\" + ENDING))
          .forEach(name -> codes.add(name.substring(0, name.length() - ENDING.length())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return codes.stream().map(AuthorityCode::new).toList();
  }

  List<Root> of(AuthorityCode authority) {
    var file = file(authority);
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream().map(Roots::root).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(AuthorityCode authority, Root root) {
    try {
      Files.createDirectories(folder);
      Files.writeString(
          file(authority),
          root.number() + " " + root.seal() + " " + root.at() + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.DSYNC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(AuthorityCode authority) {
    return folder.resolve(authority.value() + ENDING);
  }

  private static Root root(String line) {
    var parts = line.split(" ", -1);
    return new Root(Long.parseLong(parts[0]), parts[1], Instant.parse(parts[2]));
  }
}
