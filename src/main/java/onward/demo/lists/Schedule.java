package onward.demo.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import onward.demo.journey.ListKind;
import onward.demo.places.Partner;
import onward.demo.places.World;

/** When which lists are sent, and who sends late, never, or everything again each time. */
record Schedule(World world) {

  /** The days on which lists of a kind are drawn up. */
  List<LocalDate> of(ListKind kind) {
    var days =
        switch (kind) {
          case ROLL -> "0306 0522 0717 0918 1030";
          case INTENTIONS -> "0327 0515";
          case APPLICATIONS -> "0227 0605 0717";
          case OFFERS -> "0327 0626 0828 0925";
          case ACTIVITIES -> "0424";
          case ENROLMENTS -> "0918 1016";
          case LEAVERS -> "1023 1204";
          case CONTACTS -> "0630 0731 0828 0925 1030";
          case CIRCUMSTANCES -> "0630 0828 0929";
        };
    return Stream.of(days.split(" ")).map(this::day).toList();
  }

  /** The day a list comes: one college is a month late in June, another in September. */
  LocalDate received(Partner sender, ListKind kind, LocalDate drawnUp) {
    int college = world.colleges().indexOf(sender);
    boolean lateOffers = college == 1 && kind == ListKind.OFFERS && drawnUp.getMonthValue() == 6;
    boolean lateEnrolments =
        college == 3 && kind == ListKind.ENROLMENTS && drawnUp.getMonthValue() == 9;
    return lateOffers || lateEnrolments ? drawnUp.plusDays(24) : drawnUp;
  }

  /** One college never sends its enrolments. */
  boolean missing(Partner sender, ListKind kind) {
    return world.colleges().indexOf(sender) == 2 && kind == ListKind.ENROLMENTS;
  }

  /** Some repeat every earlier row in each list; the others send what is new or changed. */
  boolean repeats(Partner sender, ListKind kind) {
    boolean places = kind == ListKind.OFFERS || kind == ListKind.ENROLMENTS;
    return places
        && (world.colleges().indexOf(sender) == 0
            || !world.sixthForms().isEmpty() && world.sixthForms().getFirst().equals(sender));
  }

  private LocalDate day(String monthAndDay) {
    int month = Integer.parseInt(monthAndDay.substring(0, 2));
    return LocalDate.of(world.campaign().year(), month, Integer.parseInt(monthAndDay.substring(2)));
  }
}
