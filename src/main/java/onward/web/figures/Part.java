package onward.web.figures;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onward.monitoring.GuaranteeTables.By;
import onward.people.Ethnicity;

/**
 * A part of a cohort, as figures show it and as the list of its people is asked for.
 *
 * @param by by what the cohort is taken apart
 * @param name the school's key or the national code; empty for those of whom none is known
 */
public record Part(By by, String name) {
  private static final String BETWEEN = ":";

  /** The part that an address names; empty where it names none. */
  public static Optional<Part> of(String address) {
    int at = address.indexOf(BETWEEN);
    return at < 0
        ? Optional.empty()
        : Arrays.stream(By.values())
            .filter(by -> by.name().equals(address.substring(0, at)))
            .findFirst()
            .map(by -> new Part(by, address.substring(at + 1)));
  }

  /** How an address names it. */
  public String address() {
    return by.name() + BETWEEN + name;
  }

  /**
   * How it is called.
   *
   * @param partner a partner's name by its key
   */
  public String words(UnaryOperator<String> partner) {
    if (name.isEmpty()) {
      return switch (by) {
        case SCHOOL -> "On no roll";
        case CHARACTERISTIC -> "None recorded";
        case SEX, ETHNICITY, NEED -> "Not recorded";
      };
    }
    return switch (by) {
      case SCHOOL -> partner.apply(name);
      case SEX -> sex(name);
      case NEED -> need(name);
      case ETHNICITY -> Ethnicity.words(name);
      case CHARACTERISTIC -> characteristic(name);
    };
  }

  private static String sex(String letter) {
    return switch (letter) {
      case "F" -> "Female";
      case "M" -> "Male";
      case "U" -> "Not known";
      case "W" -> "Withheld";
      default -> letter;
    };
  }

  private static String need(String letter) {
    return switch (letter) {
      case "N" -> "No special educational need";
      case "K" -> "SEN support";
      case "E" -> "Education, health and care plan";
      default -> letter;
    };
  }

  private static String characteristic(String code) {
    return switch (code) {
      case "110" -> "Looked after";
      case "120" -> "Parent, caring for own child";
      case "130" -> "Refugee or asylum seeker";
      case "140" -> "Carer, not for own child";
      case "150" -> "Substance misuse";
      case "160" -> "Care leaver";
      case "170" -> "Supervised by the youth offending team";
      case "180" -> "Pregnant";
      case "190" -> "Parent, not caring for own child";
      case "200" -> "Alternative provision";
      case "210" -> "Mental health";
      default -> code;
    };
  }
}
