package onward.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A record made ready for comparison, once, so that a pair costs little.
 *
 * @param forename all words of the forename joined; first, its first word
 * @param middle further words of the forename, and the middle names
 * @param surname all words of the surname joined; core, without particles
 */
record Prepared(
    String reference,
    String upn,
    String formerUpn,
    String uln,
    String forename,
    String first,
    List<String> middle,
    String preferred,
    List<String> surnameWords,
    String surname,
    String core,
    String formerSurname,
    @Nullable LocalDate dateOfBirth,
    String sex,
    String postcode) {

  /**
   * @param kept what to do with a name that is kept, such as finding the copy already held
   */
  static Prepared of(Particulars record, UnaryOperator<String> kept) {
    var forenames = Spelling.words(record.forename());
    var middle = new ArrayList<String>(3);
    if (forenames.size() > 1) {
      middle.addAll(forenames.subList(1, forenames.size()));
    }
    for (String word : Spelling.words(record.middleNames())) {
      if (!middle.contains(word)) {
        middle.add(word);
      }
    }
    var surnames = Spelling.surnameWords(record.surname());
    return new Prepared(
        record.reference().strip(),
        record.upn(),
        record.formerUpn(),
        record.uln(),
        kept.apply(String.join("", forenames)),
        kept.apply(forenames.isEmpty() ? "" : forenames.getFirst()),
        List.copyOf(middle),
        kept.apply(String.join("", Spelling.words(record.preferredForename()))),
        List.copyOf(surnames),
        kept.apply(String.join("", surnames)),
        kept.apply(Spelling.core(surnames)),
        kept.apply(String.join("", Spelling.surnameWords(record.formerSurname()))),
        record.dateOfBirth(),
        record.sex().strip(),
        PostcodeLikeness.plain(record.postcode()));
  }
}
