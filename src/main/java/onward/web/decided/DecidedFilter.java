package onward.web.decided;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onward.imports.review.Remembered.SentBy;
import onward.imports.review.Remembered.Wanted;
import onward.web.Address;
import onward.web.Chosen;
import onward.web.govuk.Choice;

/**
 * What narrows the decisions.
 *
 * @param print of one question, empty for all
 * @param sender {@link #UNKNOWN} for rows of which nobody knows who sent them, empty for all
 * @param search the number of what was searched for, 0 for nothing
 * @param typed the words behind that number
 */
record DecidedFilter(String print, String sender, int search, String typed) {
  static final String PATH = "/lists/review/decided";

  /** Stands in an address for a sender who is not known. */
  static final String UNKNOWN = "-";

  Wanted wanted() {
    return new Wanted(
        print.isEmpty() ? null : print,
        sender.isEmpty() ? null : sender.equals(UNKNOWN) ? "" : sender,
        typed);
  }

  Address address() {
    return Address.of(PATH)
        .and("print", print)
        .and("sender", sender)
        .and("search", search == 0 ? "" : search);
  }

  /** Each filter in force, with the address of the list without it. */
  List<Chosen> chosen(List<SentBy> senders) {
    var chosen = new ArrayList<Chosen>();
    add(chosen, typed.isEmpty() ? "" : "“" + typed + "”", "search");
    add(chosen, sender.isEmpty() ? "" : chosenName(senders), "sender");
    add(chosen, print.isEmpty() ? "" : "One question", "print");
    return chosen;
  }

  /** The senders, to choose from. */
  List<Choice> senders(List<SentBy> senders) {
    return Stream.concat(
            Stream.of(Choice.of("", "Every sender", sender)),
            senders.stream().map(one -> Choice.of(key(one), named(one.name()), sender)))
        .toList();
  }

  private String chosenName(List<SentBy> senders) {
    return senders.stream()
        .filter(one -> key(one).equals(sender))
        .map(one -> named(one.name()))
        .findFirst()
        .orElse(sender);
  }

  private static String key(SentBy one) {
    return one.sender().isEmpty() ? UNKNOWN : one.sender();
  }

  static String named(String sender) {
    return sender.isEmpty() ? "Sender not known" : sender;
  }

  private void add(List<Chosen> chosen, String text, String parameter) {
    if (!text.isEmpty()) {
      chosen.add(new Chosen(text, address().without(parameter).toString()));
    }
  }
}
