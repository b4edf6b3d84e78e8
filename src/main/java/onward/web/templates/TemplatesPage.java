package onward.web.templates;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import onward.imports.read.Template;
import onward.web.Words;

/** The lists that may be asked for. */
public record TemplatesPage(List<Kind> kinds) {
  /** The lists as they come in the course of a campaign. */
  private static final List<String> IN_THE_YEAR =
      List.of(
          "roll",
          "census",
          "intentions",
          "applications",
          "offers",
          "enrolments",
          "leavers",
          "activities",
          "contacts",
          "circumstances");

  /**
   * A kind of list.
   *
   * @param word the contract's word, which its files are named by
   * @param name as people call it
   * @param about who sends it and what it tells
   */
  public record Kind(String word, String name, String about, List<Column> columns) {}

  /**
   * A column.
   *
   * @param example what a row may say there, empty where the example says nothing
   */
  public record Column(String heading, String example) {}

  static TemplatesPage of(List<Template> templates) {
    return new TemplatesPage(
        templates.stream()
            .sorted(Comparator.comparingInt(template -> IN_THE_YEAR.indexOf(template.word())))
            .map(TemplatesPage::kind)
            .toList());
  }

  private static Kind kind(Template template) {
    var columns =
        IntStream.range(0, template.headings().size())
            .mapToObj(i -> new Column(template.headings().get(i), template.example().get(i)))
            .toList();
    return new Kind(template.word(), name(template.word()), about(template.word()), columns);
  }

  private static String name(String word) {
    return switch (word) {
      case "census" -> "May census counts";
      case "intentions" -> "Intended destinations";
      default -> Words.sentence(word);
    };
  }

  private static String about(String word) {
    return switch (word) {
      case "roll" ->
          "From each school: who is on its roll. It comes first, because it adds the young people"
              + " whom every other list only finds.";
      case "census" -> "From each school: how many it counted in each year group in May.";
      case "intentions" ->
          "From each school: what every young person in Year 11 means to do after the summer.";
      case "applications" -> "From colleges and other providers: who applied, and for what.";
      case "offers" ->
          "From colleges and other providers: whom they offered a place, and what became of it.";
      case "enrolments" -> "From colleges and other providers in September: who started.";
      case "leavers" -> "From colleges and other providers: who left, or never started.";
      case "activities" ->
          "From whoever works with young people: what they are doing, by the national code.";
      case "contacts" -> "From advisers: whom they rang or met, and what was said.";
      case "circumstances" ->
          "From whoever works with young people: illness, pregnancy and the like, with the days.";
      default -> "";
    };
  }
}
