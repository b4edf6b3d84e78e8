package onward.linkage.names;

import com.ibm.icu.text.Transliterator;

/**
 * Names of other alphabets in Latin letters, as the Unicode consortium has them: Ольга as Olga, 小明
 * as xiao ming. Arabic and Hebrew write few vowels, so that what comes of them seldom meets a name.
 */
final class Latin {
  private Latin() {}

  /** The name in Latin letters; one that is in them already stays as it is. */
  static String written(String name) {
    return name.codePoints().anyMatch(Latin::foreign) ? Table.LATIN.transliterate(name) : name;
  }

  private static boolean foreign(int letter) {
    return Character.isLetter(letter)
        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN
        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.COMMON;
  }

  /** Read when the first such name comes: most lists have none. */
  private static final class Table {
    static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
