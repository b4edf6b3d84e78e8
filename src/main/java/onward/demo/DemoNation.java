package onward.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import onward.calendar.Campaign;
import onward.demo.places.Locality;
import onward.facts.AuthorityCode;

/**
 * All 153 authorities of England, each in a folder of its own named by its code. One authority is
 * in memory at a time, so that 1.3 million people need no more than the largest county does.
 */
public final class DemoNation {
  private DemoNation() {}

  /**
   * What was written.
   *
   * @param rows of all lists, headings not counted
   */
  public record Written(int authorities, int people, long rows) {}

  /**
   * Writes the lists and the truth of every authority.
   *
   * @param people of both year groups, shared out as the real young people are
   */
  public static Written write(Path dir, long seed, int people, Campaign campaign, LocalDate day) {
    long rows = 0;
    int written = 0;
    int authorities = 0;
    for (var share : shares(people)) {
      if (share.people > 0) {
        var code = new AuthorityCode(share.locality.code());
        var plan = new DemoPlan(code, share.people, seed, campaign, day);
        rows += DemoLists.write(dir.resolve(code.value()), plan);
        written += share.people;
        authorities++;
      }
    }
    return new Written(authorities, written, rows);
  }

  private record Share(Locality locality, int people, double left) {}

  /** Shares in proportion to the real sizes; the largest remainders make the sum exact. */
  private static List<Share> shares(int people) {
    var all = Locality.all();
    long real = all.stream().mapToLong(Locality::people).sum();
    var shares = new ArrayList<Share>();
    for (var locality : all) {
      double exact = (double) people * locality.people() / real;
      shares.add(new Share(locality, (int) exact, exact - (int) exact));
    }
    int missing = people - shares.stream().mapToInt(Share::people).sum();
    shares.sort(Comparator.comparingDouble(Share::left).reversed());
    for (int i = 0; i < missing; i++) {
      var share = shares.get(i);
      shares.set(i, new Share(share.locality, share.people + 1, 0));
    }
    shares.sort(Comparator.comparing(share -> share.locality.code()));
    return shares;
  }
}
