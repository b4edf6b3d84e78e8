package onward.web.figures;

import onward.monitoring.GuaranteeTables.By;
import onward.partners.Partners;

/** How a part of a cohort is called. */
final class PartWords {
  private PartWords() {}

  static String of(By by, String part, Partners partners) {
    if (part.isEmpty()) {
      return switch (by) {
        case SCHOOL -> "On no roll";
        case CHARACTERISTIC -> "None recorded";
        case SEX, ETHNICITY, NEED -> "Not recorded";
      };
    }
    return switch (by) {
      case SCHOOL -> partners.name(part);
      case SEX -> sex(part);
      case NEED -> need(part);
      case ETHNICITY -> part;
      case CHARACTERISTIC -> characteristic(part);
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
