package onward.linkage;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.LongConsumer;

/**
 * The keys a record is filed and looked for under. A pair is compared only if it shares one: a
 * number, a birth date or postcode with one initial (middle names apart), or surname and forename.
 */
final class Keys {
  private Keys() {}

  static void each(Prepared record, LongConsumer key) {
    number('U', record.upn(), key);
    number('U', record.formerUpn(), key);
    number('L', record.uln(), key);
    number('R', record.reference(), key);
    names(record.surname(), record.first(), key);
    // looked for and filed both ways round, since lists swap them
    names(record.forename(), record.surname(), key);
    names(record.formerSurname(), record.first(), key);
    var initials = initials(record);
    LocalDate born = record.dateOfBirth();
    for (int i = initials.nextSetBit(0); i >= 0; i = initials.nextSetBit(i + 1)) {
      if (born != null) {
        key.accept(mix('D', born.toEpochDay() << 16 | i));
      }
      if (!record.postcode().isEmpty()) {
        key.accept(mix('P', hash(record.postcode()) * 31 + i));
      }
    }
  }

  private static void number(char kind, String number, LongConsumer key) {
    if (!number.isEmpty()) {
      key.accept(mix(kind, hash(number)));
    }
  }

  private static void names(String surname, String forename, LongConsumer key) {
    if (!surname.isEmpty() && !forename.isEmpty()) {
      key.accept(mix('N', hash(surname) * 31 + hash(forename)));
    }
  }

  private static BitSet initials(Prepared record) {
    var initials = new BitSet(128);
    initial(record.first(), initials);
    initial(record.preferred(), initials);
    initial(record.formerSurname(), initials);
    record.surnameWords().forEach(word -> initial(word, initials));
    return initials;
  }

  private static void initial(String word, BitSet initials) {
    if (!word.isEmpty()) {
      initials.set(word.charAt(0));
    }
  }

  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  private static long mix(char kind, long value) {
    long mixed = (value + kind * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    return (mixed ^ mixed >>> 31) * 0x94D049BB133111EBL;
  }
}
