package onward.demo.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onward.demo.people.Person;
import onward.demo.people.Population;
import onward.demo.places.Registers;
import onward.demo.places.World;

/** All lists of a campaign year in the order in which they come. */
public final class YearOfLists {
  private YearOfLists() {}

  /** What has come by the day; lists of one day by name. */
  public static List<Sent> of(World world, int people, LocalDate day) {
    List<Person> all = Population.of(world, people);
    var sent = new ArrayList<Sent>();
    var january = LocalDate.of(world.campaign().year(), 1, 12);
    sent.add(new Sent(january, "establishments.csv", Registers.establishments(world), List.of()));
    sent.add(new Sent(january, "providers.csv", Registers.providers(world), List.of()));
    sent.addAll(new RollLists(world, all).all());
    sent.addAll(new PartnerLists(world, all).all());
    sent.removeIf(one -> one.received().isAfter(day));
    sent.sort(Comparator.comparing(Sent::received).thenComparing(Sent::fileName));
    return sent;
  }
}
