package onward.web.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onward.activity.CurrencyRule;
import onward.calendar.SchoolYear;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.partners.Partners;
import onward.people.Details;
import onward.survey.Doing;
import onward.survey.DoingRule;
import onward.survey.Lists;
import onward.survey.ProviderRule;
import onward.web.Today;
import onward.web.Words;
import onward.web.govuk.SummaryRow;
import onward.web.rights.Veil;
import org.springframework.stereotype.Component;

/** What somebody does today as rows: the one activity that a return of today would say. */
@Component
class DoingRows {
  private static final int COMPULSORY_UNTIL_YEAR = 11;

  private final Lists lists;
  private final Partners partners;
  private final Today today;
  private final Veil veil;

  DoingRows(Lists lists, Partners partners, Today today, Veil veil) {
    this.lists = lists;
    this.partners = partners;
    this.today = today;
    this.veil = veil;
  }

  /** The rows, without those of which nobody said anything; none where nothing is known. */
  List<SummaryRow> of(AuthorityCode authority, PersonId person, Details details) {
    var born = details.dateOfBirth();
    boolean compulsory =
        born != null && SchoolYear.of(today.day()).yearGroup(born) <= COMPULSORY_UNTIL_YEAR;
    var rule = new DoingRule(today.day(), key -> ProviderRule.activity(key, partners.find(key)));
    return rule.on(lists.about(authority, person), compulsory).map(this::rows).orElse(List.of());
  }

  private List<SummaryRow> rows(Doing doing) {
    if (!veil.shows(doing.code())) {
      return List.of(new SummaryRow("Activity", veil.words(doing.code())));
    }
    return Stream.of(
            new SummaryRow("Activity", Words.sentence(doing.code().words())),
            new SummaryRow(
                "With", doing.provider().isEmpty() ? "" : partners.name(doing.provider())),
            new SummaryRow("Since", Words.day(doing.since())),
            new SummaryRow("Expected end", Words.day(doing.expectedEnd())),
            new SummaryRow("Confirmed", Words.day(doing.verifiedOn())),
            new SummaryRow("Review on", Words.day(doing.reviewDate())),
            new SummaryRow("Good until", lapse(doing)))
        .filter(row -> !row.value().isEmpty())
        .toList();
  }

  private String lapse(Doing doing) {
    Optional<LocalDate> lapses =
        CurrencyRule.dueToLapse(
            doing.code(), doing.verifiedOn(), doing.reviewDate(), doing.expectedEnd(), today.day());
    return Words.day(lapses.orElse(null))
        + (CurrencyRule.lapsed(lapses, today.day()) ? ": confirm it again" : "");
  }
}
