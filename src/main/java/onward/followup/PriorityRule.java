package onward.followup;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import onward.activity.CurrentActivityRule;
import onward.applications.Application;
import onward.applications.Outcome;
import onward.calendar.Days;
import onward.calendar.London;
import onward.calendar.YearGroup;
import onward.caseload.PersonFacts;
import onward.contacts.AttemptsRule;
import onward.destinations.Intention;
import onward.facts.Known;
import onward.guarantee.GuaranteeStatus;
import onward.guarantee.Standing;
import onward.guarantee.StatusGroup;
import onward.offers.ConditionState;
import onward.offers.Offer;
import onward.offers.OfferRule;
import onward.offers.OfferTerms;
import onward.offers.Reply;
import onward.offers.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Who is followed up, by whom, and who comes first (case study 6, paras 12, 36, 37). The first
 * queue that fits takes the case. Within a queue: no intended destination and no offer first, then
 * additional needs, then the nearest deadline, then the longest since anyone spoke to them.
 */
final class PriorityRule {
  private final OfferTerms terms;
  private final LocalDate day;
  private final AwaitedLists lists;
  private final UnaryOperator<String> providerName;

  PriorityRule(
      OfferTerms terms, LocalDate day, AwaitedLists lists, UnaryOperator<String> providerName) {
    this.terms = terms;
    this.day = day;
    this.lists = lists;
    this.providerName = providerName;
  }

  /** A case with what decides its place in its queue. */
  record Case(
      FollowUp followUp,
      boolean nothingYet,
      boolean additionalNeeds,
      LocalDate deadline,
      @Nullable LocalDate lastSpoken) {

    static final Comparator<Case> ORDER =
        comparing((Case one) -> one.followUp().queue())
            .thenComparing(one -> !one.nothingYet())
            .thenComparing(one -> !one.additionalNeeds())
            .thenComparing(Case::deadline)
            .thenComparing(Case::lastSpoken, nullsFirst(naturalOrder()))
            .thenComparing(one -> one.followUp().person());
  }

  private record Task(Queue queue, String why, String waitingOn) {
    Task(Queue queue, String why) {
      this(queue, why, "");
    }
  }

  /** The person's case, empty where nobody need do anything. */
  Optional<Case> followUp(Standing standing, PersonFacts facts) {
    boolean offered = standing.decision().status().group() == StatusGroup.OFFER_MADE;
    var task = offered ? withOffer(standing, facts) : withoutOffer(standing, facts);
    return task.map(found ->
        new Case(
            new FollowUp(
                standing.person(),
                standing.cohort(),
                standing.decision().status(),
                found.queue(),
                found.why(),
                found.waitingOn()),
            !offered && !hasDestination(facts),
            needs(facts),
            deadline(facts),
            AttemptsRule.lastConversation(facts.contacts(), day).orElse(null)));
  }

  private Optional<Task> withoutOffer(Standing standing, PersonFacts facts) {
    var status = standing.decision().status();
    return Optional.of(status)
        .flatMap(one -> targetedSupport(one, facts))
        .or(() -> waitingOnProvider(status, facts))
        .or(() -> adviser(status))
        .or(() -> callCentre(standing));
  }

  private static Optional<Task> targetedSupport(GuaranteeStatus status, PersonFacts facts) {
    if (status == GuaranteeStatus.PERSONAL_CIRCUMSTANCES) {
      return Optional.of(new Task(Queue.TARGETED_SUPPORT, "help until they are ready to learn"));
    }
    if (status == GuaranteeStatus.PERSONAL_DEVELOPMENT) {
      return Optional.of(new Task(Queue.TARGETED_SUPPORT, "help on from personal development"));
    }
    return needs(facts)
        ? Optional.of(new Task(Queue.TARGETED_SUPPORT, "additional needs and no offer (para 20)"))
        : Optional.empty();
  }

  private Optional<Task> waitingOnProvider(GuaranteeStatus status, PersonFacts facts) {
    if (status != GuaranteeStatus.AWAITING_OUTCOME && status != GuaranteeStatus.NOT_YET_RECORDED) {
      return Optional.empty();
    }
    String list = lists.enrolments() ? "list of enrolments" : "list of offers";
    return providersNamed(facts)
        .filter(lists::awaited)
        .findFirst()
        .map(providerName)
        .map(name -> new Task(Queue.WAITING_ON_PROVIDER, "ask " + name + " for its " + list, name));
  }

  private static Optional<Task> adviser(GuaranteeStatus status) {
    return switch (status) {
      case NO_APPROPRIATE_PROVISION ->
          Optional.of(new Task(Queue.ADVISER, "find provision that fits"));
      case NOT_APPLIED -> Optional.of(new Task(Queue.ADVISER, "advice on what to apply for"));
      case OTHER_REASON ->
          Optional.of(new Task(Queue.ADVISER, "ask whether their reason still stands"));
      case OFFER,
          CONTINUING_EDUCATION,
          CONTINUING_EMPLOYMENT,
          FOUND_EMPLOYMENT,
          PERSONAL_CIRCUMSTANCES,
          PERSONAL_DEVELOPMENT,
          AWAITING_OUTCOME,
          MOVED_AWAY,
          UNABLE_TO_CONTACT,
          NOT_YET_RECORDED ->
          Optional.empty();
    };
  }

  /** The rest; but in Year 12 a job gets the notice of entitlement, not a call (para 36). */
  private static Optional<Task> callCentre(Standing standing) {
    boolean year12 = standing.cohort() == YearGroup.YEAR_12;
    return switch (standing.decision().status()) {
      case FOUND_EMPLOYMENT ->
          year12
              ? Optional.empty()
              : Optional.of(new Task(Queue.CALL_CENTRE, "ask whether the job offers training"));
      case AWAITING_OUTCOME ->
          Optional.of(new Task(Queue.CALL_CENTRE, "ask what came of the application"));
      case MOVED_AWAY -> Optional.of(new Task(Queue.CALL_CENTRE, "find their new address"));
      case UNABLE_TO_CONTACT ->
          Optional.of(new Task(Queue.CALL_CENTRE, "try again to reach them another way"));
      case NOT_YET_RECORDED ->
          Optional.of(
              new Task(
                  Queue.CALL_CENTRE,
                  year12
                      ? "ask what they plan: priority group (para 37)"
                      : "ask what they plan: nothing is recorded (para 32)"));
      case OFFER,
          CONTINUING_EDUCATION,
          CONTINUING_EMPLOYMENT,
          PERSONAL_CIRCUMSTANCES,
          OTHER_REASON,
          PERSONAL_DEVELOPMENT,
          NO_APPROPRIATE_PROVISION,
          NOT_APPLIED ->
          Optional.empty();
    };
  }

  /** Someone with an offer needs a call if it is not taken up, an adviser if it is in doubt. */
  private Optional<Task> withOffer(Standing standing, PersonFacts facts) {
    var left = left(facts);
    if (left.isPresent()) {
      return left;
    }
    if (standing.decision().status() != GuaranteeStatus.OFFER || learning(facts)) {
      return Optional.empty();
    }
    var counting = facts.offers().stream().filter(this::counts).toList();
    var open = counting.stream().filter(known -> known.fact().reply() != Reply.DECLINED).toList();
    if (!counting.isEmpty() && open.isEmpty()) {
      return Optional.of(new Task(Queue.CALL_CENTRE, "declined their offer: ask what they want"));
    }
    if (!open.isEmpty() && open.stream().allMatch(this::dueForReview)) {
      return Optional.of(
          new Task(
              Queue.ADVISER,
              "condition to review: ask "
                  + providerName.apply(open.getFirst().fact().provider())
                  + " whether the GCSE results met it"));
    }
    return lapsed(open);
  }

  private Optional<Task> left(PersonFacts facts) {
    if (learning(facts)) {
      return Optional.empty();
    }
    return Departure.of(facts).stream()
        .filter(one -> !one.on().isAfter(day))
        .filter(one -> !one.on().isBefore(terms.campaign().firstStart()))
        .max(comparing(Departure::on).thenComparing(Departure::provider))
        .map(one ->
            new Task(
                Queue.CALL_CENTRE,
                "left or did not start"
                    + at(one)
                    + " (told "
                    + Days.inWords(one.on())
                    + "): help to re-engage"));
  }

  private String at(Departure departure) {
    return departure.provider().isBlank() ? "" : " at " + providerName.apply(departure.provider());
  }

  /** Offers that began without them: the provider's enrolments have come and they are not there. */
  private Optional<Task> lapsed(List<Known<Offer>> open) {
    boolean all =
        !open.isEmpty()
            && open.stream()
                .map(Known::fact)
                .allMatch(offer -> begun(offer) && lists.enrolmentsCame(offer.provider()));
    return all
        ? Optional.of(
            new Task(
                Queue.CALL_CENTRE,
                "offer lapsed: not among the enrolments of "
                    + providerName.apply(open.getFirst().fact().provider())))
        : Optional.empty();
  }

  private boolean begun(Offer offer) {
    return offer.startDate() != null && offer.startDate().isBefore(day);
  }

  private boolean learning(PersonFacts facts) {
    return CurrentActivityRule.on(facts.activities(), facts.enrolments(), facts.leavings(), day)
        .stream()
        .anyMatch(spell -> spell.code().learning());
  }

  private boolean counts(Known<Offer> known) {
    return OfferRule.decide(known, terms, day) instanceof Verdict.Counts;
  }

  private boolean dueForReview(Known<Offer> known) {
    return OfferRule.condition(known, terms, day) == ConditionState.DUE_FOR_REVIEW;
  }

  /** The providers that may know: of open applications, of the destination, of offers. */
  private Stream<String> providersNamed(PersonFacts facts) {
    var applied =
        facts.applications().stream()
            .map(Known::fact)
            .filter(this::open)
            .sorted(
                comparing(Application::appliedOn, nullsLast(naturalOrder()))
                    .thenComparing(Application::key))
            .map(Application::provider);
    var intended =
        facts.intentions().stream()
            .max(comparing(PriorityRule::recordedOn).thenComparing(Known::id))
            .map(known -> destination(known.fact(), facts))
            .stream();
    var offered = facts.offers().stream().map(known -> known.fact().provider()).sorted();
    return Stream.of(applied, intended, offered).flatMap(providers -> providers);
  }

  private boolean open(Application application) {
    return application.outcome() == null
        || application.outcome() == Outcome.AWAITING
        || (application.outcomeOn() != null && application.outcomeOn().isAfter(day));
  }

  /** Staying in their own school's sixth form (111) names the school without saying so. */
  private static String destination(Intention intention, PersonFacts facts) {
    return intention.provider().isBlank() && intention.destination().equals("111")
        ? facts.member().school()
        : intention.provider();
  }

  private static boolean hasDestination(PersonFacts facts) {
    return facts.intentions().stream().anyMatch(known -> !known.fact().destination().equals("611"));
  }

  private static boolean needs(PersonFacts facts) {
    return facts.details() != null && facts.details().additionalNeeds();
  }

  /**
   * The nearest start of an offer still to come; else 30 September, and after it the last start.
   */
  private LocalDate deadline(PersonFacts facts) {
    var september = terms.campaign().guaranteeDay();
    var otherwise = day.isAfter(september) ? terms.lastStart() : september;
    return facts.offers().stream()
        .map(known -> known.fact().startDate())
        .flatMap(Stream::ofNullable)
        .filter(start -> !start.isBefore(day) && start.isBefore(otherwise))
        .min(naturalOrder())
        .orElse(otherwise);
  }

  private static LocalDate recordedOn(Known<Intention> known) {
    var said = known.fact().recordedOn();
    return said != null ? said : London.day(known.learnt());
  }
}
