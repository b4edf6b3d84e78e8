package onward.web.rights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import onward.access.Account;
import onward.access.Field;
import onward.activity.Activity;
import onward.activity.ActivityCode;
import onward.activity.ActivityGroup;
import onward.circumstances.Circumstance;
import onward.facts.Fact;
import onward.facts.Known;
import onward.facts.PersonId;
import onward.followup.FollowUp;
import onward.followup.Queue;
import onward.guarantee.Decision;
import onward.guarantee.GuaranteeStatus;
import onward.monitoring.GuaranteeTables.By;
import onward.overrides.StatusOverride;
import onward.people.Details;
import onward.quality.Contradiction;
import onward.safeguards.Safeguard;
import onward.safeguards.SafeguardKind;
import onward.safeguards.SafeguardRule;
import onward.safeguards.Safeguards;
import onward.survey.SurveyRow;
import onward.survey.ToldBy;
import onward.survey.Uptake;
import onward.web.Today;
import org.springframework.stereotype.Component;

/**
 * Takes out of a record what whoever is signed in does not see. Every page and file that shows a
 * person's details or the reason of a status passes it through here.
 */
@Component
public class Veil {
  /** Stands where a reason would tell a circumstance. */
  public static final String KEPT = "The reason is kept to those who need it.";

  /** Stands in files where a young person limited what is passed on. */
  public static final String LIMITED = SurveyRow.LIMITED;

  private static final List<GuaranteeStatus> TELLING =
      List.of(GuaranteeStatus.PERSONAL_CIRCUMSTANCES, GuaranteeStatus.OTHER_REASON);

  private final Safeguards safeguards;
  private final Today today;

  Veil(Safeguards safeguards, Today today) {
    this.safeguards = safeguards;
    this.today = today;
  }

  /** Those whose record is sensitive and does not name the reader: they are not there. */
  public Set<PersonId> hidden() {
    return those((account, own) -> !SafeguardRule.sees(own, account.userName()));
  }

  /** Those who are reached by a safe way alone, or by none. */
  public Set<PersonId> unreachable() {
    return those((_, own) -> SafeguardRule.unreachable(own));
  }

  /** Those who limited what of them is passed on. */
  public Set<PersonId> limited() {
    return those((_, own) -> SafeguardRule.has(own, SafeguardKind.SHARING_LIMITED));
  }

  /** What a file of the office says beside each person: that sharing was limited, or nothing. */
  public Function<PersonId, String> sharing() {
    var limited = limited();
    return person -> limited.contains(person) ? LIMITED : "";
  }

  private Set<PersonId> those(BiPredicate<Account, List<Safeguard>> which) {
    return SignedIn.account()
        .map(account ->
            safeguards.on(account.authority(), today.day()).entrySet().stream()
                .filter(one -> which.test(account, one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  /** Whether somebody is not there for the reader. */
  public boolean hides(PersonId person) {
    var standing = safeguards(person);
    return SignedIn.account()
        .filter(account -> !SafeguardRule.sees(standing, account.userName()))
        .isPresent();
  }

  /** What stands to protect somebody. */
  public List<Safeguard> safeguards(PersonId person) {
    return SignedIn.account()
        .map(account ->
            safeguards
                .on(account.authority(), List.of(person), today.day())
                .getOrDefault(person, List.of()))
        .orElse(List.of());
  }

  /** Somebody's details as the reader sees them; empty for whoever they do not see at all. */
  public Optional<Details> details(PersonId person, Details whole) {
    var standing = safeguards(person);
    return SignedIn.account()
        .filter(account -> SafeguardRule.sees(standing, account.userName()))
        .map(_ -> details(SafeguardRule.shown(standing, whole)));
  }

  /** The details of many as the reader sees them, without those whom they do not see at all. */
  public Map<PersonId, Details> details(List<Known<Details>> many) {
    return details(many, SafeguardRule::shown);
  }

  /** The same for a file that goes to a school or provider. */
  public Map<PersonId, Details> shared(List<Known<Details>> many) {
    return details(many, SafeguardRule::shared);
  }

  private Map<PersonId, Details> details(
      List<Known<Details>> many, BiFunction<List<Safeguard>, Details, Details> taken) {
    var seen = new HashMap<PersonId, Details>();
    SignedIn.account()
        .ifPresent(account -> {
          var standing =
              safeguards.on(
                  account.authority(), many.stream().map(Known::person).toList(), today.day());
          for (var known : many) {
            var own = standing.getOrDefault(known.person(), List.<Safeguard>of());
            if (SafeguardRule.sees(own, account.userName())) {
              seen.put(known.person(), details(taken.apply(own, known.fact())));
            }
          }
        });
    return seen;
  }

  /** Whether the reader sees a kept part of a record; nobody signed in sees none. */
  public boolean sees(Field field) {
    return SignedIn.account().filter((Account account) -> account.sees(field)).isPresent();
  }

  /** The details as the reader's roles see them; what they do not see is empty. */
  private Details details(Details whole) {
    boolean contact = sees(Field.CONTACT_DETAILS);
    boolean characteristics = sees(Field.CHARACTERISTICS);
    var reached = contact ? whole : whole.withContact("", "", "", "", "");
    return reached.withNeeds(
        sees(Field.ETHNICITY) ? whole.ethnicity() : "",
        sees(Field.SEN) ? whole.sen() : "",
        characteristics ? whole.characteristics() : List.of(),
        characteristics ? whole.levelOfNeed() : null);
  }

  /** Lines of the survey as the reader sees them. */
  public List<SurveyRow> survey(List<SurveyRow> rows) {
    return protectedRows(
        rows, (row, own) -> with(row, SafeguardRule.shown(own, row.details()), false));
  }

  /** The same for the school's file: of whoever limited sharing, who they are and no more. */
  public List<SurveyRow> sharedSurvey(List<SurveyRow> rows) {
    return protectedRows(
        rows,
        (row, own) ->
            with(
                row,
                SafeguardRule.shared(own, row.details()),
                SafeguardRule.has(own, SafeguardKind.SHARING_LIMITED)));
  }

  /** Each row of whom something stands is changed; what stands is asked once for all. */
  private List<SurveyRow> protectedRows(
      List<SurveyRow> rows, BiFunction<SurveyRow, List<Safeguard>, SurveyRow> changed) {
    var people = rows.stream().map(SurveyRow::person).toList();
    var standing =
        SignedIn.account()
            .map(account -> safeguards.on(account.authority(), people, today.day()))
            .orElse(Map.of());
    return rows.stream()
        .map(row -> {
          var own = standing.get(row.person());
          return own == null ? row : changed.apply(row, own);
        })
        .toList();
  }

  private static SurveyRow with(SurveyRow row, Details details, boolean limited) {
    return new SurveyRow(
        row.person(),
        details,
        row.school(),
        row.schoolName(),
        limited ? ActivityCode.CURRENT_NOT_KNOWN : row.activity(),
        limited ? "" : row.provider(),
        limited ? null : row.since(),
        limited ? ToldBy.NOBODY : row.toldBy(),
        limited ? LIMITED : row.evidence(),
        limited ? "" : row.intended(),
        limited ? "" : row.asIntended(),
        limited ? "" : row.offeredBy(),
        limited ? Uptake.NO_OFFER : row.uptake(),
        limited ? "" : row.waitingOn());
  }

  /** An activity in words, as the reader may read it. */
  public String words(ActivityCode activity) {
    return shows(activity) ? activity.words() : KEPT;
  }

  /** Whether the reader may read which activity it is. */
  public boolean shows(ActivityCode activity) {
    return !tells(activity) || sees(Field.CIRCUMSTANCES);
  }

  /** Why a status was given, as the reader may read it; what somebody wrote may tell anything. */
  public String because(Decision decision) {
    boolean tells = TELLING.contains(decision.status()) || decision.overridden();
    return tells && !sees(Field.CIRCUMSTANCES) ? KEPT : decision.because();
  }

  /** A fact as the reader may read it: the reason of an override is in somebody's own words. */
  public Fact told(Fact fact) {
    return fact instanceof StatusOverride override ? told(override) : fact;
  }

  /** An override as the reader may read it. */
  public StatusOverride told(StatusOverride override) {
    return sees(Field.CIRCUMSTANCES) ? override : override.withReason(KEPT);
  }

  /** What is to be done, as the reader may read it: targeted support tells of needs (para 20). */
  public FollowUp followUp(FollowUp one) {
    boolean tells = one.queue() == Queue.TARGETED_SUPPORT;
    return tells && !(sees(Field.SEN) && sees(Field.CHARACTERISTICS)) ? one.withWhy(KEPT) : one;
  }

  /** Whether the reader sees that a fact is there at all. */
  public boolean shows(Fact fact) {
    boolean tells =
        fact instanceof Circumstance || (fact instanceof Activity activity && tells(activity));
    return !tells || sees(Field.CIRCUMSTANCES);
  }

  /** Whether the reader sees people taken apart so. */
  public boolean shows(By by) {
    return switch (by) {
      case SCHOOL, SEX -> true;
      case NEED, CHARACTERISTIC -> sees(Field.CHARACTERISTICS);
      case ETHNICITY -> sees(Field.ETHNICITY);
    };
  }

  /** Whether the reader sees contradictions of a kind. */
  public boolean shows(Contradiction.Kind kind) {
    return kind != Contradiction.Kind.CIRCUMSTANCE_ENDS_BEFORE_START || sees(Field.CIRCUMSTANCES);
  }

  private static boolean tells(Activity activity) {
    return ActivityCode.of(activity.code()).filter(Veil::tells).isPresent();
  }

  /** Whether an activity tells of health, care, a pregnancy or custody. */
  private static boolean tells(ActivityCode code) {
    return code.preventsLearning()
        || code.group() == ActivityGroup.NEET_INACTIVE
        || code == ActivityCode.CUSTODIAL_INSTITUTION
        || code == ActivityCode.CUSTODIAL_SENTENCE;
  }
}
