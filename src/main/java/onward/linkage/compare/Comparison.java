package onward.linkage.compare;

import onward.linkage.compare.Evidence.Agreement;
import onward.linkage.compare.Evidence.Likeness;
import onward.linkage.names.NameLikeness;
import onward.linkage.names.NamePairs;
import onward.linkage.names.Names;
import onward.linkage.names.Spelling;

/** Compares two records field by field. For one thread. */
public final class Comparison {
  private static final int SAID_ALIKE = Agreement.AGREES.ordinal();
  private static final int SAID_OTHERWISE = Agreement.DIFFERS.ordinal();
  private static final int ALIKE = Likeness.ALIKE.ordinal();
  private static final int EQUAL = Likeness.EQUAL.ordinal();
  private static final int NOT_SAID = Agreement.UNSAID.ordinal();

  /** The findings about all but names, birth date and postcode where one says nothing of it. */
  public static final long NOTHING_ELSE =
      at(Field.UPN, NOT_SAID)
          | at(Field.ULN, NOT_SAID)
          | at(Field.MIDDLE_NAMES, NOT_SAID)
          | at(Field.SEX, NOT_SAID)
          | at(Field.REFERENCE, NOT_SAID);

  private final Names names;
  private final Bearers bearers;
  private final NamePairs pairs;

  public Comparison(Names names, Bearers bearers) {
    this.names = names;
    this.bearers = bearers;
    this.pairs = new NamePairs(names);
  }

  /** The findings about names, birth date and postcode, which mostly settle it. */
  public long names(Roster one, int a, Roster other, int b) {
    long dates =
        at(
            Field.BIRTH_DATE,
            DateLikeness.of(one.get(a, Roster.BORN), other.get(b, Roster.BORN)).ordinal());
    long settled = dates | at(Field.POSTCODE, postcode(one, a, other, b).ordinal());
    if (swapped(one, a, other, b)) {
      return settled | at(Field.FORENAME, Evidence.SWAPPED) | at(Field.SURNAME, Evidence.SWAPPED);
    }
    if (nearlySwapped(one, a, other, b)) {
      return settled | at(Field.FORENAME, ALIKE) | at(Field.SURNAME, EQUAL);
    }
    return settled
        | at(Field.FORENAME, forename(one, a, other, b).ordinal())
        | at(Field.SURNAME, surname(one, a, other, b).ordinal());
  }

  /** The findings about everything else. */
  public long rest(Roster one, int a, Roster other, int b) {
    long upn = NOT_SAID;
    long uln = NOT_SAID;
    if (one.numbered(a)) {
      upn = upn(one, a, other, b);
      uln = number(one.number(a, Roster.ULN), other.number(b, Roster.ULN));
    }
    long pattern = at(Field.UPN, upn) | at(Field.ULN, uln);
    pattern |= at(Field.MIDDLE_NAMES, middle(one, a, other, b));
    pattern |= at(Field.SEX, number(one.get(a, Roster.SEX), other.get(b, Roster.SEX)));
    pattern |=
        at(
            Field.REFERENCE,
            number(one.number(a, Roster.REFERENCE), other.number(b, Roster.REFERENCE)));
    for (int i = 0; i < one.others(); i++) {
      long finding = other(one.other(a, i), other.other(b, i)).ordinal();
      pattern |= finding << (Field.COUNT + i) * Field.BITS;
    }
    pattern |= sameInitial(one, a, other, b) ? Evidence.SAME_INITIAL : 0;
    return pattern | marks(one.get(a, Roster.FIRST), other.get(b, Roster.FIRST));
  }

  /** What two names, standing as forenames, are marked with beside how alike they are. */
  public long marks(int first, int theirs) {
    boolean two =
        first != 0 && theirs != 0 && pairs.forenames(first, theirs) == NameLikeness.SLIP_OR_TWO;
    return familyForename(first) | familyForename(theirs) | (two ? Evidence.TWO_FORENAMES : 0);
  }

  /** {@link Evidence#FAMILY_FORENAME} if this name, standing as forename, is one of those. */
  private long familyForename(int first) {
    boolean surname =
        bearers.of(Bearers.Kind.SURNAME, first) > bearers.of(Bearers.Kind.FORENAME, first);
    return surname || names.honour(first) ? Evidence.FAMILY_FORENAME : 0;
  }

  /** Whether the forenames begin with the same letter. */
  public boolean sameInitial(Roster one, int a, Roster other, int b) {
    return names.initial(one.get(a, Roster.FIRST)) == names.initial(other.get(b, Roster.FIRST));
  }

  private static long at(Field field, long finding) {
    return finding << field.ordinal() * Field.BITS;
  }

  private static boolean swapped(Roster one, int a, Roster other, int b) {
    int forename = one.get(a, Roster.FORENAME);
    int surname = one.get(a, Roster.SURNAME);
    return forename != 0
        && forename != surname
        && forename == other.get(b, Roster.SURNAME)
        && surname == other.get(b, Roster.FORENAME);
  }

  /** One of the names stands in the other's column, and the other nearly so: worth a question. */
  private boolean nearlySwapped(Roster one, int a, Roster other, int b) {
    int forename = one.get(a, Roster.FORENAME);
    int surname = one.get(a, Roster.SURNAME);
    int theirForename = other.get(b, Roster.FORENAME);
    int theirSurname = other.get(b, Roster.SURNAME);
    if (forename == 0 || surname == 0 || theirForename == 0 || theirSurname == 0) {
      return false;
    }
    if (forename == theirSurname) {
      return forename != surname && mayBeOne(pairs.forenames(surname, theirForename));
    }
    return surname == theirForename
        && forename != surname
        && pairs.surnames(forename, theirSurname).slip();
  }

  private static boolean mayBeOne(NameLikeness likeness) {
    return likeness == NameLikeness.KIN || likeness.slip();
  }

  private Likeness forename(Roster one, int a, Roster other, int b) {
    int first = one.get(a, Roster.FIRST);
    int theirs = other.get(b, Roster.FIRST);
    if (first == 0 || theirs == 0) {
      return Likeness.UNSAID;
    }
    int forename = one.get(a, Roster.FORENAME);
    int theirForename = other.get(b, Roster.FORENAME);
    if (first == theirs || forename == theirForename) {
      return Likeness.SAME;
    }
    var likeness = pairs.forenames(first, theirs);
    if (likeness == NameLikeness.KIN
        || preferred(one, a, other, b)
        || preferred(other, b, one, a)
        || withoutHonour(one, a, theirs)
        || withoutHonour(other, b, first)) {
      return Likeness.EQUAL;
    }
    if (likeness == NameLikeness.INITIAL || among(first, other, b) || among(theirs, one, a)) {
      return Likeness.NEAR;
    }
    if (likeness != NameLikeness.DIFFERENT) {
      return bySlip(likeness, first, theirs);
    }
    return slip(forename, theirForename)
            || slip(first, other.get(b, Roster.PREFERRED))
            || slip(one.get(a, Roster.PREFERRED), theirs)
        ? Likeness.NEAR
        : Likeness.DIFFERENT;
  }

  private Likeness bySlip(NameLikeness likeness, int one, int other) {
    boolean two = isName(one) && isName(other);
    // too short to be sure of a slip: two names, or worth a question
    var apart = likeness == NameLikeness.SHORT_SLIP ? Likeness.DIFFERENT : Likeness.ALIKE;
    boolean near = likeness == NameLikeness.SLIP || likeness == NameLikeness.SLIP_OR_TWO;
    return two ? apart : near ? Likeness.NEAR : Likeness.ALIKE;
  }

  /** How alike two forenames are that are all their records say; neither may be 0. */
  public Likeness forenames(int one, int other) {
    var likeness = pairs.forenames(one, other);
    return switch (likeness) {
      case SAME -> Likeness.SAME;
      case KIN -> Likeness.EQUAL;
      case INITIAL -> Likeness.NEAR;
      case SLIP, SLIP_OR_TWO, FAR_SLIP, SHORT_SLIP -> bySlip(likeness, one, other);
      case DIFFERENT -> Likeness.DIFFERENT;
    };
  }

  /** How alike two single surnames are that are all their records say; neither may be 0. */
  public Likeness surnames(int one, int other) {
    return switch (pairs.surnames(one, other)) {
      case SAME -> Likeness.SAME;
      case KIN -> Likeness.EQUAL;
      case SLIP -> Likeness.NEAR;
      case INITIAL, SLIP_OR_TWO, FAR_SLIP, SHORT_SLIP, DIFFERENT -> Likeness.DIFFERENT;
    };
  }

  /** Whether this is somebody's forename rather than a slip: in the table, or borne by two. */
  private boolean isName(int name) {
    return bearers.of(Bearers.Kind.FORENAME, name) > 1 || names.known(name);
  }

  private boolean preferred(Roster one, int a, Roster other, int b) {
    int preferred = one.get(a, Roster.PREFERRED);
    return preferred != 0
        && (names.same(preferred, other.get(b, Roster.FIRST))
            || names.same(preferred, other.get(b, Roster.FORENAME))
            || names.same(preferred, other.get(b, Roster.PREFERRED)));
  }

  /** Mohammed Ali is called Ali. */
  private boolean withoutHonour(Roster full, int record, int called) {
    int next = full.get(record, Roster.MIDDLE);
    return next != 0 && names.same(next, called) && names.honour(full.get(record, Roster.FIRST));
  }

  private boolean among(int name, Roster roster, int record) {
    for (int i = 0; i < Roster.MIDDLES; i++) {
      int middle = roster.get(record, Roster.MIDDLE + i);
      if (middle == 0) {
        return false;
      }
      if (middle == name && names.text(name).length() > 1) {
        return true;
      }
    }
    return false;
  }

  private boolean slip(int one, int other) {
    return one != 0
        && other != 0
        && one != other
        && pairs.surnames(one, other) == NameLikeness.SLIP;
  }

  private Likeness surname(Roster one, int a, Roster other, int b) {
    int surname = one.get(a, Roster.SURNAME);
    int theirs = other.get(b, Roster.SURNAME);
    if (surname == 0 || theirs == 0) {
      return Likeness.UNSAID;
    }
    if (surname == theirs) {
      return Likeness.SAME;
    }
    int core = one.get(a, Roster.CORE);
    int theirCore = other.get(b, Roster.CORE);
    int former = one.get(a, Roster.FORMER);
    int theirFormer = other.get(b, Roster.FORMER);
    var cores =
        core == 0 || theirCore == 0 ? NameLikeness.DIFFERENT : pairs.surnames(core, theirCore);
    if (surname == theirFormer
        || theirs == former
        || cores == NameLikeness.SAME
        || cores == NameLikeness.KIN) {
      return Likeness.EQUAL;
    }
    var words = words(one, a, other, b);
    if (words == Likeness.EQUAL) {
      return words;
    }
    boolean near =
        words == Likeness.NEAR
            || cores == NameLikeness.SLIP
            || slip(surname, theirs)
            || slip(surname, theirFormer)
            || slip(former, theirs)
            || among(surname, other, b)
            || among(theirs, one, a);
    return near ? Likeness.NEAR : Likeness.DIFFERENT;
  }

  /** Both halves of a double name the other way round, or one half of it. */
  private Likeness words(Roster one, int a, Roster other, int b) {
    boolean doubled = one.get(a, Roster.WORD + 1) != 0;
    boolean theirs = other.get(b, Roster.WORD + 1) != 0;
    if (!doubled && !theirs) {
      return Likeness.DIFFERENT;
    }
    int shared = 0;
    int telling = 0;
    int words = 0;
    int theirWords = 0;
    for (int i = 0; i < Roster.WORDS; i++) {
      int word = one.get(a, Roster.WORD + i);
      words += word == 0 ? 0 : 1;
      theirWords += other.get(b, Roster.WORD + i) == 0 ? 0 : 1;
      if (word != 0 && hasWord(word, other, b)) {
        shared++;
        telling += Spelling.particle(names.text(word)) ? 0 : 1;
      }
    }
    if (shared == words && words == theirWords) {
      return Likeness.EQUAL;
    }
    return telling > 0 ? Likeness.NEAR : Likeness.DIFFERENT;
  }

  private static boolean hasWord(int word, Roster roster, int record) {
    for (int i = 0; i < Roster.WORDS; i++) {
      if (roster.get(record, Roster.WORD + i) == word) {
        return true;
      }
    }
    return false;
  }

  private static PostcodeLikeness postcode(Roster one, int a, Roster other, int b) {
    int postcode = one.get(a, Roster.POSTCODE);
    int theirs = other.get(b, Roster.POSTCODE);
    if (postcode == 0 || theirs == 0) {
      return PostcodeLikeness.UNSAID;
    }
    if (postcode == theirs) {
      return PostcodeLikeness.SAME;
    }
    boolean near = one.get(a, Roster.DISTRICT) == other.get(b, Roster.DISTRICT);
    return near ? PostcodeLikeness.DISTRICT : PostcodeLikeness.DIFFERENT;
  }

  /**
   * Differs where both give middle names, and one of whoever gives fewer is none of the other's.
   */
  private int middle(Roster one, int a, Roster other, int b) {
    int mine = middles(one, a);
    int theirs = middles(other, b);
    if (mine == 0 || theirs == 0) {
      return NOT_SAID;
    }
    boolean among =
        mine <= theirs
            ? allAmong(one, a, mine, other, b, theirs)
            : allAmong(other, b, theirs, one, a, mine);
    return among ? SAID_ALIKE : SAID_OTHERWISE;
  }

  private static int middles(Roster roster, int record) {
    int count = 0;
    while (count < Roster.MIDDLES && roster.get(record, Roster.MIDDLE + count) != 0) {
      count++;
    }
    return count;
  }

  private boolean allAmong(Roster few, int a, int fewer, Roster many, int b, int more) {
    for (int i = 0; i < fewer; i++) {
      boolean among = false;
      for (int j = 0; j < more && !among; j++) {
        among = middle(few.get(a, Roster.MIDDLE + i), many.get(b, Roster.MIDDLE + j));
      }
      if (!among) {
        return false;
      }
    }
    return true;
  }

  /** Whether two middle names may be one: Hassan and Hussain are two. */
  private boolean middle(int one, int other) {
    return switch (pairs.forenames(one, other)) {
      case SAME, KIN, INITIAL -> true;
      case SLIP, FAR_SLIP -> !isName(one) || !isName(other);
      case SLIP_OR_TWO, SHORT_SLIP, DIFFERENT -> false;
    };
  }

  private static int upn(Roster one, int a, Roster other, int b) {
    long upn = one.number(a, Roster.UPN);
    long former = one.number(a, Roster.FORMER_UPN);
    long theirs = other.number(b, Roster.UPN);
    long theirFormer = other.number(b, Roster.FORMER_UPN);
    if (upn != 0 && (upn == theirs || upn == theirFormer)
        || former != 0 && (former == theirs || former == theirFormer)) {
      return SAID_ALIKE;
    }
    return number(upn, theirs);
  }

  private static int number(long one, long other) {
    if (one == 0 || other == 0) {
      return NOT_SAID;
    }
    return one == other ? SAID_ALIKE : SAID_OTHERWISE;
  }

  private Likeness other(int one, int other) {
    if (one == 0 || other == 0) {
      return Likeness.UNSAID;
    }
    return switch (pairs.texts(one, other)) {
      case SAME, KIN -> Likeness.SAME;
      case SLIP -> Likeness.NEAR;
      case FAR_SLIP -> Likeness.ALIKE;
      case SLIP_OR_TWO, SHORT_SLIP, INITIAL, DIFFERENT -> Likeness.DIFFERENT;
    };
  }
}
