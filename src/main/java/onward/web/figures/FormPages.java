package onward.web.figures;

import static onward.guarantee.GuaranteeStatus.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import onward.calendar.Campaign;
import onward.calendar.YearGroup;
import onward.facts.AuthorityCode;
import onward.guarantee.GuaranteeStatus;
import onward.monitoring.GuaranteeMonth;
import onward.monitoring.GuaranteeTables;
import onward.web.Address;
import onward.web.Words;
import org.springframework.stereotype.Component;

/** A month in the headings of Annex 4 of the guidance of 2009, whatever the campaign. */
@Component
class FormPages {
  private final GuaranteeTables guarantee;

  FormPages(GuaranteeTables guarantee) {
    this.guarantee = guarantee;
  }

  private record Heading(String name, List<GuaranteeStatus> statuses) {}

  private record Part(String name, List<Heading> headings) {}

  /** Annex 4, heading by heading. */
  private static final List<Part> FORM =
      List.of(
          new Part(
              "Offer made",
              List.of(
                  new Heading("Offer of education or training made", List.of(OFFER)),
                  new Heading(
                      "Continuing 2 year course (17 year olds only)",
                      List.of(CONTINUING_EDUCATION, CONTINUING_EMPLOYMENT)))),
          new Part(
              "Offer of education or training not appropriate at this time",
              List.of(
                  new Heading("Found employment", List.of(FOUND_EMPLOYMENT)),
                  new Heading("Personal Development Opportunity", List.of(PERSONAL_DEVELOPMENT)),
                  new Heading("Personal circumstances", List.of(PERSONAL_CIRCUMSTANCES)),
                  new Heading("Other reason", List.of(OTHER_REASON)))),
          new Part(
              "No offer made",
              List.of(
                  new Heading("No appropriate provision", List.of(NO_APPROPRIATE_PROVISION)),
                  new Heading("Not applied for learning", List.of(NOT_APPLIED)),
                  new Heading("Application awaiting outcome", List.of(AWAITING_OUTCOME)),
                  new Heading("Unable to contact", List.of(UNABLE_TO_CONTACT)),
                  new Heading("Unable to contact: moved away", List.of(MOVED_AWAY)),
                  new Heading("Guarantee status not recorded", List.of(NOT_YET_RECORDED)))));

  FormPage of(AuthorityCode authority, Campaign campaign, LocalDate day) {
    var lines = guarantee.months(authority, campaign, List.of(day));
    return new FormPage(
        "September Guarantee " + campaign.year() + ": " + Words.month(day),
        "As at " + Words.day(day) + ", in the headings of Annex 4 of the 2009 guidance.",
        "/figures?year=" + campaign.year(),
        FORM.stream().map(part -> section(part, lines)).toList(),
        line("Total", lines, _ -> true));
  }

  private static FormPage.Section section(Part part, List<GuaranteeMonth> lines) {
    return new FormPage.Section(
        part.name,
        part.headings.stream()
            .map(heading -> line(heading.name, lines, heading.statuses::contains))
            .toList(),
        line(
            "All: " + part.name,
            lines,
            status ->
                part.headings.stream().anyMatch(heading -> heading.statuses.contains(status))));
  }

  private static FormPage.FormLine line(
      String name, List<GuaranteeMonth> lines, Predicate<GuaranteeStatus> which) {
    return new FormPage.FormLine(
        name, cell(lines, YearGroup.YEAR_11, which), cell(lines, YearGroup.YEAR_12, which));
  }

  /** Empty where nothing was known of the cohort: that is not nought. */
  private static FormPage.Cell cell(
      List<GuaranteeMonth> lines, YearGroup cohort, Predicate<GuaranteeStatus> which) {
    return lines.stream()
        .filter(line -> line.cohort() == cohort)
        .findFirst()
        .map(line -> cell(line, which))
        .orElse(new FormPage.Cell("", ""));
  }

  private static FormPage.Cell cell(GuaranteeMonth line, Predicate<GuaranteeStatus> which) {
    int count =
        line.counts().entrySet().stream()
            .filter(one -> which.test(one.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    var codes =
        Arrays.stream(GuaranteeStatus.values()).filter(which).map(GuaranteeStatus::code).toList();
    var people =
        Address.of("/people")
            .and("cohort", line.cohort())
            .andAll("code", codes)
            .and("day", line.day());
    return new FormPage.Cell(Words.number(count), people.toString());
  }
}
