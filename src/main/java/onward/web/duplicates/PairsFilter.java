package onward.web.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import onward.matching.Duplicate;
import onward.people.Details;
import onward.web.Address;
import onward.web.Chosen;
import onward.web.govuk.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the pairs who may be one person.
 *
 * @param likely in per cent, at least so likely; 0 for all
 * @param search the number of what was searched for, 0 for nothing
 * @param typed the words behind that number: part of a name, a postcode or a number
 */
public record PairsFilter(int likely, int search, String typed) {
  private static final List<Integer> LIKELY = List.of(99, 90, 50);

  boolean asksForWords() {
    return !typed.isBlank();
  }

  boolean fits(Duplicate pair) {
    return pair.probability() * 100 >= likely;
  }

  /** Whether one of the two is meant by the words typed. */
  boolean fits(@Nullable Details one, @Nullable Details other) {
    return !asksForWords() || fits(one) || fits(other);
  }

  private boolean fits(@Nullable Details details) {
    if (details == null) {
      return false;
    }
    var text =
        String.join(
                " ",
                details.name(),
                details.postcode(),
                details.upn(),
                details.uln(),
                details.reference())
            .toLowerCase(Locale.UK);
    return Stream.of(typed.strip().toLowerCase(Locale.UK).split("\\s+")).allMatch(text::contains);
  }

  Address address() {
    return Address.of(DuplicatesPages.PATH)
        .and("likely", likely == 0 ? "" : likely)
        .and("search", search == 0 ? "" : search);
  }

  /** Each filter in force, with the address of the list without it. */
  List<Chosen> chosen() {
    var chosen = new ArrayList<Chosen>();
    if (asksForWords()) {
      chosen.add(new Chosen("“" + typed + "”", address().without("search").toString()));
    }
    if (likely > 0) {
      chosen.add(new Chosen(words(likely), address().without("likely").toString()));
    }
    return chosen;
  }

  List<Choice> choices() {
    return Stream.concat(
            Stream.of(Choice.of("0", "However likely", String.valueOf(likely))),
            LIKELY.stream()
                .map(one -> Choice.of(String.valueOf(one), words(one), String.valueOf(likely))))
        .toList();
  }

  private static String words(int likely) {
    return "At least " + likely + " % likely";
  }
}
