package onward.guarantee;

import java.time.LocalDate;
import java.util.List;
import onward.guarantee.Decision.FactUsed;

/**
 * One line of the rule's table that fits a person.
 *
 * @param since the day the fact it rests on took effect
 */
record Answer(
    GuaranteeStatus status,
    LocalDate since,
    String because,
    List<String> guidance,
    String next,
    List<FactUsed> used) {

  Decision decision(boolean metBySeptember, String alsoBecause) {
    return new Decision(status, because + alsoBecause, guidance, next, metBySeptember, used);
  }
}
