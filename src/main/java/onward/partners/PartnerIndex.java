package onward.partners;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The whole register in memory, found by number and by name; never changed once made. */
final class PartnerIndex {
  /** Of lines with one number: open before closed, a school's own line first, then the latest. */
  private static final Comparator<Partner> BEST =
      comparing(Partner::open)
          .thenComparing(partner -> !partner.urn().isEmpty())
          .thenComparing(
              partner -> partner.opened() == null ? LocalDate.MIN : partner.opened(),
              Comparator.naturalOrder())
          .thenComparing(Partner::record);

  private final List<Partner> partners;
  private final Map<String, Partner> numbers = new HashMap<>();
  private final Map<String, @Nullable Partner> names = new HashMap<>();

  PartnerIndex(List<Partner> partners) {
    this.partners = partners.stream().sorted(comparing(Partner::name)).toList();
    for (var partner : partners) {
      number(partner.dfeNumber(), partner);
      number(partner.ukprn(), partner);
      number(partner.urn(), partner);
      number(partner.record(), partner);
    }
    earlierNumbers();
    names(true);
    names(false);
  }

  List<Partner> partners() {
    return partners;
  }

  Optional<Partner> number(String number) {
    return Optional.ofNullable(numbers.get(number));
  }

  /** The one partner of that name: among the open ones, or where none is open among the closed. */
  Optional<Partner> name(String name) {
    return Optional.ofNullable(names.get(PartnerTextRule.name(name)));
  }

  /** Whether several bear the name. */
  boolean several(String name) {
    var plain = PartnerTextRule.name(name);
    return names.containsKey(plain) && names.get(plain) == null;
  }

  private void number(String number, Partner partner) {
    if (!number.isEmpty()) {
      numbers.merge(number, partner, (one, other) -> BEST.compare(one, other) < 0 ? other : one);
    }
  }

  /** A number given up leads to its successor, where one alone claims it. */
  private void earlierNumbers() {
    var successors = new HashMap<String, @Nullable Partner>();
    for (var partner : partners) {
      for (String number : partner.predecessors()) {
        successors.put(number, successors.containsKey(number) ? null : partner);
      }
    }
    successors.forEach((number, successor) -> {
      if (successor != null) {
        numbers.putIfAbsent(number, successor);
      }
    });
  }

  private void names(boolean open) {
    var settled = new HashSet<>(names.keySet());
    for (var partner : partners) {
      String name = PartnerTextRule.name(partner.name());
      if (partner.open() != open || settled.contains(name)) {
        continue;
      }
      var standing = standing(partner);
      if (!names.containsKey(name)) {
        names.put(name, standing);
      } else if (!standing.equals(names.get(name))) {
        names.put(name, null); // two of that name: nobody is meant for certain
      }
    }
  }

  /** A line that another list repeats, or that a new line of the same number replaced. */
  private Partner standing(Partner partner) {
    var known = partner.ukprn().isEmpty() ? null : numbers.get(partner.ukprn());
    return known != null ? known : numbers.getOrDefault(partner.key(), partner);
  }
}
