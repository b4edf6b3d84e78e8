package onward.imports.ilr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import onward.activity.Enrolment;

/**
 * Which of a learner's aims are enrolments. A programme stands for what is inside it, a core aim
 * for the aims taken beside it; aims that begin and are planned to end on the same days are one
 * course. An aim that goes on although everything above it has ended stands for itself.
 */
final class IlrEnrolmentRule {
  private static final int PROGRAMME = 1;
  private static final int CORE = 5;
  private static final int TRAINEESHIP = 24;
  private static final int T_LEVEL_FOUNDATION = 30;
  private static final int T_LEVEL = 31;
  private static final Set<Integer> APPRENTICESHIPS = Set.of(2, 3, 10, 20, 21, 22, 23, 25);
  private static final String APPRENTICESHIP_FUNDING = "36";

  private IlrEnrolmentRule() {}

  /** The enrolments in a learner's aims, the uppermost first. */
  static List<Enrolment> enrolments(String provider, List<IlrDelivery> deliveries) {
    var taken = new ArrayList<IlrDelivery>();
    var enrolments = new ArrayList<Enrolment>();
    for (int rank = 0; rank < 3; rank++) {
      int wanted = rank;
      var open =
          deliveries.stream()
              .filter(one -> rank(one) == wanted && !covered(one, List.copyOf(taken)))
              .toList();
      for (var course : courses(open)) {
        enrolments.add(enrolment(provider, course, deliveries));
      }
      taken.addAll(open);
    }
    return enrolments;
  }

  private static int rank(IlrDelivery delivery) {
    return switch (delivery.type()) {
      case PROGRAMME -> 0;
      case CORE -> 1;
      default -> 2;
    };
  }

  private static boolean covered(IlrDelivery one, List<IlrDelivery> taken) {
    return taken.stream()
        .anyMatch(above ->
            !above.start().isAfter(one.end())
                && !one.start().isAfter(above.end())
                && (above.continuing() || !one.continuing()));
  }

  private record Days(LocalDate start, LocalDate plannedEnd) {}

  private static List<List<IlrDelivery>> courses(List<IlrDelivery> deliveries) {
    var courses = new LinkedHashMap<Days, List<IlrDelivery>>();
    for (var one : deliveries) {
      courses
          .computeIfAbsent(new Days(one.start(), one.plannedEnd()), _ -> new ArrayList<>())
          .add(one);
    }
    return List.copyOf(courses.values());
  }

  private static Enrolment enrolment(
      String provider, List<IlrDelivery> course, List<IlrDelivery> all) {
    var first = course.getFirst();
    var standing =
        course.stream().filter(IlrDelivery::continuing).findFirst().orElse(latest(course));
    return new Enrolment(
        provider,
        name(first, all),
        null,
        level(first.programme()),
        first.start(),
        first.plannedEnd(),
        standing.actualEnd(),
        standing.completion(),
        apprenticeship(first));
  }

  private static IlrDelivery latest(List<IlrDelivery> course) {
    return course.stream()
        .reduce((one, other) -> one.end().isBefore(other.end()) ? other : one)
        .orElseThrow();
  }

  private static boolean apprenticeship(IlrDelivery delivery) {
    return APPRENTICESHIPS.contains(delivery.programme())
        || (delivery.fundModel().equals(APPRENTICESHIP_FUNDING) && delivery.type() == PROGRAMME);
  }

  /** What the course is called where the record has only references. */
  private static String name(IlrDelivery first, List<IlrDelivery> all) {
    if (apprenticeship(first)) {
      return first.standard().isEmpty()
          ? "Apprenticeship, framework " + first.framework()
          : "Apprenticeship, standard " + first.standard();
    }
    return switch (first.programme()) {
      case T_LEVEL -> "T Level " + core(first, all);
      case T_LEVEL_FOUNDATION -> "T Level foundation year";
      case TRAINEESHIP -> "Traineeship";
      default -> "Learning aim " + first.aim();
    };
  }

  /** A programme's own reference is the same for all; its core aim tells which one it is. */
  private static String core(IlrDelivery programme, List<IlrDelivery> all) {
    return all.stream()
        .filter(one -> one.type() == CORE && one.programme() == programme.programme())
        .findFirst()
        .orElse(programme)
        .aim();
  }

  /** The level where the kind of programme tells it; empty otherwise. */
  private static String level(int programme) {
    return switch (programme) {
      case 3 -> "2";
      case 2, T_LEVEL -> "3";
      case 10, 20 -> "4";
      case 21 -> "5";
      case 22 -> "6";
      case 23 -> "7";
      default -> "";
    };
  }
}
