package onward.demo.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onward.demo.draw.Dice;
import onward.demo.faults.Copyist;
import onward.demo.journey.Journey;
import onward.demo.journey.ListKind;
import onward.demo.journey.Told;
import onward.demo.people.Person;
import onward.demo.places.Partner;
import onward.demo.places.Partner.Kind;
import onward.demo.places.World;

/** Everything that partners tell, gathered into their lists. */
final class PartnerLists {
  private static final double STRANGERS = 5;
  private static final double REPEATED = 1;

  private record Stack(Partner sender, ListKind kind) {}

  private final World world;
  private final Copyist copyist;
  private final Schedule schedule;
  private final Map<Stack, List<Told>> stacks = new LinkedHashMap<>();

  PartnerLists(World world, List<Person> people) {
    this.world = world;
    copyist = new Copyist(world, people);
    schedule = new Schedule(world);
    for (var person : people) {
      for (var told : Journey.of(world, person)) {
        var stack = new Stack(told.sender(), told.kind());
        stacks.computeIfAbsent(stack, _ -> new ArrayList<>()).add(told);
      }
    }
  }

  List<Sent> all() {
    var sent = new ArrayList<Sent>();
    stacks.forEach((stack, told) -> {
      if (!schedule.missing(stack.sender, stack.kind)) {
        lists(stack, told, sent);
      }
    });
    return sent;
  }

  private void lists(Stack stack, List<Told> told, List<Sent> sent) {
    var last = LocalDate.MIN;
    for (var day : schedule.of(stack.kind)) {
      var from = schedule.repeats(stack.sender, stack.kind) ? LocalDate.MIN : last;
      var newest = new LinkedHashMap<String, Told>();
      for (var one : told) {
        if (one.on().isAfter(from) && !one.on().isAfter(day)) {
          newest.merge(
              one.person().reference() + one.key(), one, (a, b) -> b.on().isBefore(a.on()) ? a : b);
        }
      }
      if (!newest.isEmpty()) {
        sent.add(list(stack, day, List.copyOf(newest.values())));
      }
      last = day;
    }
  }

  private Sent list(Stack stack, LocalDate day, List<Told> told) {
    var name = "%s-%s-%tY-%<tm.csv".formatted(stack.sender.slug(), stack.kind.word(), day);
    var rows = rows(stack, name, told);
    var headings = new ArrayList<>(ListKind.IDENTITY);
    headings.addAll(stack.kind.further());
    var content = Sheet.bytes(Style.of(world, stack.sender), headings, rows);
    return new Sent(schedule.received(stack.sender, stack.kind, day), name, content, rows);
  }

  private List<Row> rows(Stack stack, String name, List<Told> told) {
    var dice = Dice.of(world.seed(), world.locality().code(), name);
    boolean outsiders = stack.sender.kind() != Kind.COUNCIL && stack.sender.kind() != Kind.SCHOOL;
    var rows = new ArrayList<Row>();
    for (var one : told) {
      var who = copyist.copy(stack.sender, one.person());
      var row = row(who.cells(), one, one.person().reference(), who.fault());
      rows.add(row);
      if (outsiders && Dice.percent(dice, REPEATED)) {
        rows.add(dice.nextInt(rows.size() + 1), row.faulty("repeated row"));
      }
      if (outsiders && Dice.percent(dice, STRANGERS)) {
        var stranger = copyist.stranger(stack.sender, dice);
        rows.add(row(stranger.cells(), one, "", stranger.fault()));
      }
    }
    return new Slips(world, stack.sender, stack.kind).plant(rows);
  }

  private static Row row(List<Object> identity, Told told, String reference, String fault) {
    var cells = new ArrayList<>(identity);
    cells.addAll(told.cells());
    return new Row(cells, reference, fault);
  }
}
