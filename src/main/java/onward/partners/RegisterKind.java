package onward.partners;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The registers that Onward reads, told apart by their headings. */
public enum RegisterKind {
  /** The full download of Get Information About Schools: 139 columns, Windows-1252. */
  ESTABLISHMENTS(
      "establishments", List.of("URN", "EstablishmentName", "LA (code)", "EstablishmentNumber")),
  /** A list of colleges and training providers by UKPRN. */
  PROVIDERS("providers", List.of("UKPRN", "Provider name", "Provider type"));

  private final String words;
  private final Set<String> headings;

  RegisterKind(String words, List<String> headings) {
    this.words = words;
    this.headings = headings.stream().map(RegisterCells::plain).collect(Collectors.toSet());
  }

  /** As the contract's outputs name the list. */
  public String words() {
    return words;
  }

  /** The register with these headings; case, spaces and punctuation do not matter. */
  public static Optional<RegisterKind> of(Collection<String> headings) {
    var plain = headings.stream().map(RegisterCells::plain).collect(Collectors.toSet());
    return Arrays.stream(values()).filter(kind -> plain.containsAll(kind.headings)).findFirst();
  }
}
