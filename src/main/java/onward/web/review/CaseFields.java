package onward.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onward.linkage.Explanation;
import onward.people.Identity;
import onward.web.Words;
import onward.web.review.CasePage.Compared;
import onward.web.review.CasePage.Field;
import onward.web.review.CasePage.Weight;

/** The fields by which two records are held against each other, always in the same order. */
final class CaseFields {
  private CaseFields() {}

  static List<Field> of(Identity who) {
    return List.of(
        new Field("Forename", who.forename()),
        new Field("Middle names", who.middleNames()),
        new Field("Preferred forename", who.preferredForename()),
        new Field("Surname", who.surname()),
        new Field("Former surname", who.formerSurname()),
        new Field("Date of birth", Words.day(who.dateOfBirth())),
        new Field("Sex", who.sex()),
        new Field("Postcode", who.postcode()),
        new Field("UPN", who.upn()),
        new Field("ULN", who.uln()),
        new Field("Reference", who.reference()));
  }

  /** The fields of a person, each marked against the row's. */
  static List<Compared> compared(List<Field> row, Identity person) {
    var compared = new ArrayList<Compared>();
    var theirs = of(person);
    for (int i = 0; i < row.size(); i++) {
      var field = theirs.get(i);
      compared.add(
          new Compared(field.name(), field.value(), mark(row.get(i).value(), field.value())));
    }
    return compared;
  }

  /** What each field weighs, in bits to one place. */
  static List<Weight> weights(Explanation why) {
    return why.parts().stream()
        .map(part -> new Weight(part.field(), part.finding(), bits(part.bits())))
        .toList();
  }

  static String score(Explanation why) {
    return bits(why.score()) + ", model " + why.model();
  }

  private static String bits(double bits) {
    return String.format(Locale.UK, "%+.1f", bits);
  }

  private static String mark(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return "";
    }
    return plain(one).equals(plain(other)) ? "same" : "differs";
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
