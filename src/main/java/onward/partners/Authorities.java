package onward.partners;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.facts.AuthorityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The English local authorities, live and closed, with their dates: reference data that comes with
 * Onward (authorities.csv). A Year 11 code of Cumbria stays valid history after 2023.
 */
@Component
public class Authorities {
  private static final String TABLE = "authorities.csv";

  private final Map<AuthorityCode, List<Authority>> stretches;

  /** Read from the table that comes with Onward; needs no database. */
  public Authorities() {
    this.stretches = read().stream().collect(Collectors.groupingBy(Authority::code));
  }

  /** The authority, or special code, in force on the day. */
  public Optional<Authority> find(AuthorityCode code, LocalDate day) {
    return stretches.getOrDefault(code, List.of()).stream()
        .filter(stretch -> stretch.inForce(day))
        .findFirst();
  }

  /** The code as it last was, in force or not: for names in old records. */
  public Optional<Authority> latest(AuthorityCode code) {
    return stretches.getOrDefault(code, List.of()).stream()
        .max(Comparator.comparing(stretch -> stretch.to() == null ? LocalDate.MAX : stretch.to()));
  }

  /** Whether the code is in the list on the day, special codes too. */
  public boolean listed(AuthorityCode code, LocalDate day) {
    return find(code, day).isPresent();
  }

  /** The region on the day; empty for a special, closed or unknown code. */
  public Optional<Region> region(AuthorityCode code, LocalDate day) {
    return find(code, day).map(Authority::region);
  }

  /** Every local authority in force on the day, by code; special codes left out. */
  public List<Authority> all(LocalDate day) {
    return stretches.values().stream()
        .flatMap(List::stream)
        .filter(stretch -> stretch.kind() == Authority.Kind.AUTHORITY && stretch.inForce(day))
        .sorted(Comparator.comparing(stretch -> stretch.code().value()))
        .toList();
  }

  private static List<Authority> read() {
    try (InputStream in =
            Objects.requireNonNull(Authorities.class.getResourceAsStream(TABLE), TABLE);
        var table =
            CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return table.stream().map(Authorities::authority).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " comes with Onward and can be read", e);
    }
  }

  private static Authority authority(NamedCsvRecord line) {
    return new Authority(
        new AuthorityCode(line.getField("code")),
        line.getField("name"),
        line.getField("gss"),
        Region.called(line.getField("region")).orElse(null),
        day(line.getField("from")),
        day(line.getField("to")),
        Arrays.stream(line.getField("successors").split(" "))
            .filter(code -> !code.isEmpty())
            .map(AuthorityCode::new)
            .toList(),
        Authority.Kind.valueOf(line.getField("kind")));
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
