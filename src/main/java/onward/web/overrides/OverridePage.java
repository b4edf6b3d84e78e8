package onward.web.overrides;

import java.util.List;
import onward.web.StatusTag;
import onward.web.govuk.Choice;
import onward.web.govuk.ErrorLink;

/**
 * The form.
 *
 * @param person the address of the young person's page
 * @param stands what the status is without a new override
 * @param seen the version of the overrides that the page shows
 * @param held the first day of the override in force, as 2026-06-04; empty for none
 */
public record OverridePage(
    String person,
    String name,
    StatusTag stands,
    String because,
    String held,
    String seen,
    List<Choice> statuses,
    String reason,
    String since,
    String until,
    List<ErrorLink> problems) {

  /** What is wrong with a field, empty for nothing. */
  public String problem(String field) {
    return problems.stream()
        .filter(one -> one.href().equals("#" + field))
        .map(ErrorLink::text)
        .findFirst()
        .orElse("");
  }

  public boolean inForce() {
    return !held.isEmpty();
  }
}
