package onward.web.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import onward.imports.ImportFile;
import onward.web.Address;
import onward.web.Chosen;
import onward.web.Words;
import onward.web.govuk.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the lists received.
 *
 * @param kind the contract's word for a list, empty for all
 * @param state null for all
 * @param search the number of what was searched for, 0 for nothing
 * @param typed the words behind that number: part of a file's or a sender's name
 */
public record ListsFilter(String kind, ImportFile.@Nullable State state, int search, String typed) {
  static final ListsFilter ALL = new ListsFilter("", null, 0, "");

  boolean fits(ImportFile file) {
    var text =
        (file.name() + " " + file.senderName() + " " + file.receivedBy()).toLowerCase(Locale.UK);
    return (kind.isEmpty() || file.kind().equals(kind))
        && (state == null || file.state() == state)
        && Stream.of(typed.toLowerCase(Locale.UK).split("\\s+")).allMatch(text::contains);
  }

  Address address() {
    return Address.of("/lists")
        .and("kind", kind)
        .and("state", state == null ? "" : state.name())
        .and("search", search == 0 ? "" : search);
  }

  /** Each filter in force, with the address of the list without it. */
  List<Chosen> chosen() {
    var chosen = new ArrayList<Chosen>();
    add(chosen, typed.isEmpty() ? "" : "“" + typed + "”", "search");
    add(chosen, Words.sentence(kind), "kind");
    add(chosen, state == null ? "" : Words.sentence(state.words()), "state");
    return chosen;
  }

  /** The kinds that were received, to choose from. */
  List<Choice> kinds(List<ImportFile> files) {
    return Stream.concat(
            Stream.of(Choice.of("", "All kinds", kind)),
            files.stream()
                .map(ImportFile::kind)
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .map(word -> Choice.of(word, Words.sentence(word), kind)))
        .toList();
  }

  List<Choice> states() {
    var asked = state == null ? "" : state.name();
    return Stream.concat(
            Stream.of(Choice.of("", "Any state", asked)),
            Arrays.stream(ImportFile.State.values())
                .map(one -> Choice.of(one.name(), Words.sentence(one.words()), asked)))
        .toList();
  }

  private void add(List<Chosen> chosen, String text, String parameter) {
    if (!text.isEmpty()) {
      chosen.add(new Chosen(text, address().without(parameter).toString()));
    }
  }
}
