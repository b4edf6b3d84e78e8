package onward.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.linkage.Links.Link;

/**
 * Where each record of the left list is a person of its own, two of them cannot be one person of
 * the right list. The better stays linked; the other becomes a question, and if neither is better,
 * both.
 */
final class Rivals {
  private Rivals() {}

  /** The same links, rivals parted. */
  static List<Link> settled(List<Link> links) {
    Map<String, List<Link>> claims = new HashMap<>();
    for (var link : links) {
      if (link.certain()) {
        claims.computeIfAbsent(link.right(), _ -> new ArrayList<>(1)).add(link);
      }
    }
    var settled = new ArrayList<Link>(links.size());
    for (var link : links) {
      var rivals = claims.getOrDefault(link.right(), List.of());
      settled.add(link.certain() && !best(link, rivals) ? asked(link) : link);
    }
    return settled;
  }

  private static boolean best(Link link, List<Link> rivals) {
    return rivals.stream().allMatch(other -> other == link || doubt(other) > doubt(link));
  }

  /** How unlikely a link is: told apart where likelihoods are all but one. */
  private static double doubt(Link link) {
    return 1 - link.probability();
  }

  private static Link asked(Link link) {
    return new Link(
        link.left(),
        link.right(),
        link.probability(),
        false,
        "A person must decide: another row of the list is this person as well.",
        link.why());
  }
}
