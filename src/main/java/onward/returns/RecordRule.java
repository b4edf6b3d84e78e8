package onward.returns;

import static onward.nccis.Tag.*;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import onward.activity.ActivityCode;
import onward.activity.ActivityGroup;
import onward.activity.CurrencyRule;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.calendar.SchoolYear;
import onward.calendar.YearGroup;
import onward.cohort.RollSpell;
import onward.facts.AuthorityCode;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.facts.SourceId;
import onward.guarantee.Standing;
import onward.nccis.ReturnRecord;
import onward.nccis.Tag;
import onward.people.Details;
import onward.returns.CohortStatusRule.Status;
import onward.survey.Doing;
import onward.survey.DoingRule;
import onward.survey.Told;
import org.jspecify.annotations.Nullable;

/**
 * What is sent of one person. What nobody told is left empty, and a check says so: a level of need,
 * a special need, a sex are never made up. Days of our own making (when we learnt of an activity)
 * are fitted between its start and the period end; days that a list gave are sent as given.
 *
 * @param database the first three digits of the national identifier
 * @param provider what is sent of a provider, by the key that facts name it by
 */
record RecordRule(
    AuthorityCode authority,
    Campaign campaign,
    LocalDate periodEnd,
    String database,
    Function<String, Subject.Provider> provider) {
  /**
   * All that the return needs to know of one person.
   *
   * @param detailsLearnt the day we last learnt something of their details
   * @param told what was told of their activity
   * @param standing where they stand in the campaign; null = not in our cohort
   * @param intended the national code of the intended destination; empty where none is held
   * @param atEnd what we held of them at the end of the month; null = nothing yet
   * @param before what we held of them at the end of the month before; null = nothing
   * @param atFreeze what we held at the freeze of the campaign; null = nothing
   */
  record Subject(
      PersonId person,
      Details details,
      LocalDate detailsLearnt,
      Told told,
      @Nullable Standing standing,
      String intended,
      @Nullable Details atEnd,
      @Nullable Details before,
      @Nullable Details atFreeze) {

    /**
     * What is sent of a provider.
     *
     * @param enrolled the activity of someone enrolled there
     * @param number the DfE number, seven digits; empty where it has none
     * @param ukprn eight digits; empty where it has none
     * @param authority three digits; empty where nobody knows
     */
    record Provider(
        ActivityCode enrolled, String number, String name, String ukprn, String authority) {
      static final Provider NONE = new Provider(ActivityCode.CURRENT_NOT_KNOWN, "", "", "", "");
    }
  }

  /** Codes of the school census that the national list does not have. */
  private static final Map<String, String> CENSUS =
      Map.of("WIRT", "WOTH", "WENG", "WBRI", "WSCO", "WBRI", "WWEL", "WBRI", "WCOR", "WBRI");

  private static final List<Tag> LINES =
      List.of(ADDRESS_LINE_1, ADDRESS_LINE_2, ADDRESS_LINE_3, ADDRESS_LINE_4);
  private static final Pattern ADDRESS_LINES = Pattern.compile("\\s*[,\\n]\\s*");
  private static final Pattern SCHOOLS = Pattern.compile("\\d{7}");

  /** The national identifier, thirteen digits. */
  static String identifier(String database, long person) {
    var digits = Long.toString(person);
    return database + "0".repeat(10 - digits.length()) + digits;
  }

  /** The record as sent. */
  ReturnRecord record(int number, Subject subject, Status status) {
    var draft = new ReturnRecord.Draft(number, subject.details().reference()).sections(true, true);
    person(draft, subject, status);
    guarantee(draft, subject);
    need(draft, subject.details());
    activity(draft, subject);
    return draft.say(INTENDED_DESTINATION, subject.intended()).done();
  }

  private void person(ReturnRecord.Draft draft, Subject subject, Status status) {
    var details = subject.details();
    draft
        .say(YOUNG_PERSONS_ID, identifier(database, subject.person().value()))
        .say(COHORT_STATUS, status.name())
        .say(GIVEN_NAME, details.forename())
        .say(MIDDLE_NAME, details.middleNames())
        .say(FAMILY_NAME, details.surname())
        .say(TOWN, details.town())
        .say(POSTCODE, details.postcode())
        .say(GENDER, details.sex())
        .say(DOB, details.dateOfBirth())
        .say(ETHNICITY, CENSUS.getOrDefault(details.ethnicity(), details.ethnicity()))
        .say(LEAD_LEA, authority)
        .say(TRANSFERRED_TO, status == Status.T ? details.homeAuthority() : "")
        .say(LEA_AT_YEAR_11, authorityAtYear11(subject))
        .say(ULN, details.uln())
        .say(UPN, details.upn())
        .say(PREVIOUS_ID, details.previousIdentifier());
    var address = ADDRESS_LINES.split(details.address(), LINES.size());
    for (int i = 0; i < address.length; i++) {
      draft.say(LINES.get(i), address[i]);
    }
  }

  private void guarantee(ReturnRecord.Draft draft, Subject subject) {
    var standing = subject.standing();
    if (standing == null || !GuaranteeCodes.carried(campaign, periodEnd)) {
      draft.say(GUARANTEE_INDICATOR, "N");
      return;
    }
    boolean year11 = standing.cohort() == YearGroup.YEAR_11;
    var code = GuaranteeCodes.sent(standing.decision().status());
    draft
        .say(GUARANTEE_INDICATOR, "Y")
        .say(year11 ? YEAR_11_STATUS : YEAR_12_STATUS, code)
        .say(year11 ? YEAR_11_LEA : YEAR_12_LEA, authority);
  }

  private static void need(ReturnRecord.Draft draft, Details details) {
    boolean said = !details.sen().isEmpty();
    draft
        .say(LEVEL_OF_NEED, details.levelOfNeed())
        .say(SEND_FLAG, said ? flag(details.sen().equals("E")) : "")
        .say(SEN_SUPPORT_FLAG, said ? flag(details.sen().equals("K")) : "");
    details.characteristics().stream().distinct().sorted().forEach(draft::characteristic);
  }

  private void activity(ReturnRecord.Draft draft, Subject subject) {
    var born = subject.details().dateOfBirth();
    boolean compulsory = born != null && SchoolYear.of(periodEnd).yearGroup(born) <= 11;
    var rule = new DoingRule(periodEnd, key -> provider.apply(key).enrolled());
    var doing = rule.on(subject.told(), compulsory).orElseGet(() -> notKnown(subject, compulsory));
    var code = doing.code();
    var end = code.hasExpectedEnd() ? doing.expectedEnd() : null;
    var verified = verified(doing);
    var lapses = CurrencyRule.dueToLapse(code, verified, doing.reviewDate(), end, periodEnd);
    draft
        .say(ACTIVITY_CODE, code.code())
        .say(START_DATE, started(doing))
        .say(DATE_ASCERTAINED, between(started(doing), doing.learntOn(), verified))
        .say(DATE_VERIFIED, verified)
        .say(REVIEW_DATE, doing.reviewDate())
        .say(DUE_TO_LAPSE, lapses.orElse(null))
        .say(CURRENCY_LAPSED, flag(CurrencyRule.lapsed(lapses, periodEnd)))
        .say(NEET_START, code.neet() ? rule.neetSince(subject.told()) : null)
        .say(PREDICTED_END, end);
    place(draft, doing);
  }

  private void place(ReturnRecord.Draft draft, Doing doing) {
    var sent =
        doing.provider().isEmpty() ? Subject.Provider.NONE : provider.apply(doing.provider());
    boolean numbered =
        doing.code().group() == ActivityGroup.EDUCATION
            || doing.code() == ActivityCode.ON_ROLL
            || doing.code() == ActivityCode.EDUCATED_AT_HOME;
    // 9999 after the authority stands for home education and for a provider without a number
    String number = sent.number().isEmpty() && numbered ? authority + "9999" : sent.number();
    draft
        .say(ESTABLISHMENT_NUMBER, number)
        .say(ESTABLISHMENT_NAME, sent.name())
        .say(UKPRN, sent.ukprn())
        .say(EDUCATED_LEA, sent.authority());
  }

  /** Nobody told: not known since the school year began. */
  private Doing notKnown(Subject subject, boolean compulsory) {
    var learnt = subject.detailsLearnt();
    var year = SchoolYear.of(periodEnd);
    return new Doing(
        compulsory ? ActivityCode.COMPULSORY_NOT_KNOWN : ActivityCode.CURRENT_NOT_KNOWN,
        "",
        year.first(),
        compulsory ? year.last() : null,
        learnt,
        null,
        learnt,
        Doing.Evidence.ROLL,
        new SourceId(0),
        0);
  }

  private static LocalDate started(Doing doing) {
    return doing.since() != null ? doing.since() : earlier(doing.learntOn(), doing.verifiedOn());
  }

  private LocalDate verified(Doing doing) {
    boolean ours = doing.verifiedOn().equals(doing.learntOn());
    return ours ? between(started(doing), doing.learntOn(), periodEnd) : doing.verifiedOn();
  }

  private static LocalDate between(LocalDate first, LocalDate day, LocalDate last) {
    var fitted = earlier(day, last);
    return fitted.isBefore(first) ? first : fitted;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /**
   * Where they were educated on 31 May of Year 11, or, on no roll, lived; empty where no roll of
   * that time was told.
   */
  private String authorityAtYear11(Subject subject) {
    var standing = subject.standing();
    if (standing != null && standing.cohort() == YearGroup.YEAR_11) {
      return authority.value();
    }
    var born = subject.details().dateOfBirth();
    if (born == null) {
      return "";
    }
    var day = earlier(SchoolYear.mayOfYear11(born), periodEnd);
    return subject.told().rolls().stream()
        .filter(known -> covers(known, day))
        .map(known -> known.fact().school())
        .max(String::compareTo)
        .map(school -> school.isEmpty() ? authority.value() : prefix(school))
        .orElse("");
  }

  /** A roll without a first day says where someone was in the May of the year it came. */
  private static boolean covers(Known<RollSpell> known, LocalDate day) {
    var spell = known.fact();
    boolean counts = spell.status() == null || spell.status().counts();
    var january = LocalDate.of(London.day(known.learnt()).getYear(), Month.JANUARY, 1);
    var since = spell.since() != null ? spell.since() : january;
    boolean left = spell.leftOn() != null && !spell.leftOn().isAfter(day);
    return counts && !left && !since.isAfter(day);
  }

  private static String prefix(String school) {
    return SCHOOLS.matcher(school).matches() ? school.substring(0, 3) : "";
  }

  private static String flag(boolean yes) {
    return yes ? "Y" : "N";
  }
}
