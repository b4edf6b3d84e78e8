package onward.imports.ilr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import onward.imports.xml.XmlElement;

/**
 * A learner's record of an older year in today's names. Until 2011 the elements were numbered (L09
 * the surname, A27 the day an aim began); until 2016 the addresses stood in elements of their own.
 * From the field lists of the Individualised Learner Record, 2006 to 2017.
 */
final class IlrNames {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("L03", "LearnRefNumber"),
          Map.entry("L09", "FamilyName"),
          Map.entry("L10", "GivenNames"),
          Map.entry("L11", "DateOfBirth"),
          Map.entry("L13", "Sex"),
          Map.entry("L17", "PostcodePrior"),
          Map.entry("L22", "Postcode"),
          Map.entry("L45", "ULN"),
          Map.entry("L46", "UKPRN"),
          Map.entry("A09", "LearnAimRef"),
          Map.entry("A15", "ProgType"),
          Map.entry("A26", "FworkCode"),
          Map.entry("A27", "LearnStartDate"),
          Map.entry("A28", "LearnPlanEndDate"),
          Map.entry("A31", "LearnActEndDate"),
          Map.entry("A34", "CompStatus"));

  private static final String AIM = "LearnAimRef";
  private static final String TYPE = "AimType";
  private static final String PROGRAMME_AIM = "ZPROG001";
  private static final String NO_PROGRAMME = "99|0*";
  private static final Pattern BRITISH_DAY = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");

  private IlrNames() {}

  /** The record in today's names; one of today's years as it is. */
  static XmlElement today(XmlElement record) {
    boolean numbered = record.children().stream().anyMatch(child -> child.name().equals("L03"));
    if (numbered) {
      return renamed(record);
    }
    return record.all("LearnerContact").isEmpty() ? record : withPostcodes(record);
  }

  private static XmlElement renamed(XmlElement element) {
    var children = new ArrayList<XmlElement>();
    for (var child : element.children()) {
      if (child.children().isEmpty()) {
        children.add(text(child));
      } else {
        children.add(renamed(child));
      }
    }
    boolean aim = children.stream().anyMatch(child -> child.name().equals(AIM));
    if (!aim) {
      return new XmlElement(element.name(), element.text(), List.copyOf(children), element.line());
    }
    children.removeIf(
        child -> child.name().equals("ProgType") && child.text().strip().matches(NO_PROGRAMME));
    if (children.stream().noneMatch(child -> child.name().equals(TYPE))) {
      children.add(new XmlElement(TYPE, type(children), List.of(), element.line()));
    }
    return new XmlElement("LearningDelivery", "", List.copyOf(children), element.line());
  }

  /** The older years do not say how aims stand to each other: a programme names itself. */
  private static String type(List<XmlElement> aim) {
    boolean programme =
        aim.stream().anyMatch(one -> one.name().equals(AIM) && one.text().equals(PROGRAMME_AIM));
    boolean inOne = aim.stream().anyMatch(one -> one.name().equals("ProgType"));
    return programme ? "1" : inOne ? "3" : "4";
  }

  private static XmlElement text(XmlElement element) {
    var name = NAMES.getOrDefault(element.name().toUpperCase(Locale.ROOT), element.name());
    var day = BRITISH_DAY.matcher(element.text().strip());
    var text =
        day.matches() ? day.group(3) + "-" + day.group(2) + "-" + day.group(1) : element.text();
    return new XmlElement(name, text, List.of(), element.line());
  }

  /** A contact of type 1 is from before the course, of type 2 from now. */
  private static XmlElement withPostcodes(XmlElement record) {
    var children = new ArrayList<>(record.children());
    var found = new HashMap<String, XmlElement>();
    for (var contact : record.all("LearnerContact")) {
      var postcode = contact.anyOf("PostCode", "Postcode");
      if (!postcode.isEmpty()) {
        var name = contact.text("ContType").equals("1") ? "PostcodePrior" : "Postcode";
        found.putIfAbsent(name, new XmlElement(name, postcode, List.of(), contact.line()));
      }
    }
    found.forEach((name, postcode) -> {
      if (record.first(name).isEmpty()) {
        children.add(postcode);
      }
    });
    return new XmlElement(record.name(), record.text(), List.copyOf(children), record.line());
  }
}
