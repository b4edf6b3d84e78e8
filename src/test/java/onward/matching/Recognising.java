package onward.matching;

import static org.assertj.core.api.Assertions.assertThat;

import onward.facts.PersonId;
import onward.matching.Answer.Certain;
import onward.matching.Answer.Nobody;
import onward.matching.Answer.Unsure;

/** People who are known, and rows that are held against them. */
abstract class Recognising {
  static final String UPN_1 = "N860405510639";
  static final String UPN_2 = "J370400012209";
  static final String UPN_3 = "X873460215211";
  static final String ULN_1 = "6378549809";
  static final String ULN_2 = "7176305306";
  static final String BORN = "2009-02-14";
  static final String HERE = "LE2 1AA";
  static final String AWAY = "NG7 2QX";

  final PeopleIndex people = new PeopleIndex();

  final void know(long id, Row person) {
    people.add(new PersonId(id), person.identity());
  }

  final void is(long person, Row row) {
    assertThat(people.find(row.identity()))
        .isInstanceOfSatisfying(
            Certain.class, certain -> assertThat(certain.person()).isEqualTo(new PersonId(person)));
  }

  final Unsure isUnsure(Row row) {
    var answer = people.find(row.identity());
    assertThat(answer).isInstanceOf(Unsure.class);
    return (Unsure) answer;
  }

  final void isNobody(Row row) {
    assertThat(people.find(row.identity())).isInstanceOf(Nobody.class);
  }
}
