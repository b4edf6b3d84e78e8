package onward.guarantee;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import onward.activity.Spell;
import onward.facts.Known;
import onward.guarantee.Decision.FactUsed;

/**
 * One line of the table that fits a person. Its words are made only when they are asked for: to
 * count everybody's status needs none.
 *
 * @param since the day the fact it rests on took effect
 * @param used the fact that it rests on
 */
record Answer(
    GuaranteeStatus status, LocalDate since, List<FactUsed> used, Supplier<Explanation> words) {

  /**
   * The words of an answer.
   *
   * @param because a sentence
   * @param guidance its paragraphs
   * @param next what would change it, a sentence; empty where nothing should
   */
  record Explanation(String because, List<String> guidance, String next) {}

  static Answer of(
      GuaranteeStatus status,
      LocalDate since,
      String table,
      Known<?> known,
      Supplier<Explanation> words) {
    return new Answer(status, since, List.of(new FactUsed(table, known.id())), words);
  }

  static Answer of(GuaranteeStatus status, Spell spell, Supplier<Explanation> words) {
    return new Answer(status, spell.begun(), used(spell), words);
  }

  static List<FactUsed> used(Spell spell) {
    return List.of(new FactUsed(spell.table(), spell.fact()));
  }

  String because() {
    return words.get().because();
  }

  Decision decision(boolean metBySeptember, String alsoBecause) {
    var said = words.get();
    return new Decision(
        status, said.because() + alsoBecause, said.guidance(), said.next(), metBySeptember, used);
  }
}
