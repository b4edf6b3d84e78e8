package onward.partners;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A line of a list of colleges and training providers: UKPRN, name, type. */
final class ProviderRule {
  private static final Pattern UKPRN = Pattern.compile("[1-9]\\d{7}");

  private ProviderRule() {}

  /** The partner on the line; what is wrong with the line is left with the cells. */
  static Partner partner(RegisterCells cells) {
    String cure = "A UKPRN has eight digits, such as 10000055.";
    cells.required("UKPRN", cure);
    String ukprn = cells.shaped("UKPRN", UKPRN, cure);
    String type = cells.text("Provider type");
    return new Partner(
        "UKPRN " + ukprn,
        ukprn,
        cells.required("Provider name", "Give the provider's name."),
        kind(type.toLowerCase(Locale.ROOT)),
        type,
        "",
        "",
        ukprn,
        "",
        "",
        null,
        null,
        null,
        "",
        "",
        null,
        null,
        true,
        List.of());
  }

  private static Partner.Kind kind(String type) {
    if (type.contains("college")) {
      return Partner.Kind.COLLEGE;
    }
    return type.contains("school") ? Partner.Kind.SCHOOL : Partner.Kind.PROVIDER;
  }
}
