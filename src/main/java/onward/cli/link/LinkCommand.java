package onward.cli.link;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import onward.cli.Exit;
import onward.cli.OpeningCommand;
import onward.cli.Refusal;
import onward.linkage.Linking;
import onward.linkage.Links;
import onward.linkage.Links.Link;
import onward.linkage.Particulars;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The linkage engine alone: two lists held against each other, or one against itself. */
@Command(
    name = "link",
    description = {
      "Says which rows of two lists are one person, or which rows of one list are, if only one is"
          + " given. Columns are recognised by their headings; Reference, or else the first column,"
          + " names a row. Nothing has to be labelled: what an agreement weighs is learnt from the"
          + " lists.",
      "LINKS has the columns left, right, probability, decision (certain or review) and reason."
    })
public final class LinkCommand extends OpeningCommand {
  @Parameters(index = "0", paramLabel = "LEFT", description = "a list in CSV")
  Path leftFile;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "RIGHT",
      description = "another; left out = duplicates within LEFT")
  @Nullable Path rightFile;

  @Option(names = "--out", required = true, paramLabel = "LINKS", description = "where to write")
  Path links;

  @Option(
      names = "--one-each",
      description = {
        "each row of LEFT is a person of its own: of two rows that are both the same person of"
            + " RIGHT, the better is linked and the other asked about"
      })
  boolean oneEach;

  @Option(
      names = "--truth",
      paramLabel = "FILE",
      description = "true pairs (left,right): prints precision, recall and F1")
  @Nullable Path truth;

  @Option(
      names = "--explain",
      paramLabel = "FILE",
      description = "writes what each field of each pair weighs")
  @Nullable Path explain;

  @Override
  public Integer call() {
    var lists =
        Stream.of(leftFile, rightFile).filter(Objects::nonNull).map(PersonList::new).toList();
    lists.forEach(PersonList::refuseOneColumn);
    var to = new LinksOut(links, explain);
    to.refuseUnfit(Stream.of(leftFile, rightFile, truth).filter(Objects::nonNull).toList());
    var truths = truth == null ? null : new Truth(new PersonList(truth), lists.size() == 1);
    var compared = Compared.of(lists);
    var readers = lists.stream().map(list -> new ParticularsReader(list, compared)).toList();
    var linking = linking(compared.labels(), lists.size() == 1);
    read(lists.getFirst(), readers.getFirst(), linking::left);
    if (lists.size() > 1) {
      read(lists.getLast(), readers.getLast(), linking::right);
    }
    var found = linking.link(explain != null, new Countdown(progress(), System::nanoTime));
    to.write(found);
    tell(found, compared, readers);
    if (truths != null) {
      truths.tell(found.links(), readers.getFirst()::holds, readers.getLast()::holds, out());
    }
    return Exit.DONE.code();
  }

  private Linking linking(List<String> labels, boolean within) {
    if (within) {
      return Linking.withinOneList(labels);
    }
    return oneEach ? Linking.ofPeopleOnce(labels) : Linking.ofTwoLists(labels);
  }

  @FunctionalInterface
  private interface Adding {
    void add(String reference, Particulars said);
  }

  private void read(PersonList list, ParticularsReader reader, Adding adding) {
    int rows =
        list.read((line, cells) -> adding.add(reader.reference(line, cells), reader.read(cells)));
    if (rows == 0) {
      throw new Refusal(list.name() + " has headings but no rows. Give a list with people.");
    }
    progress().printf("%s: %,d rows.%n", list.name(), rows);
    reader.noticed().sentences().forEach(progress()::println);
  }

  private void tell(Links found, Compared compared, List<ParticularsReader> readers) {
    progress().println("Compared by " + compared.words(readers) + ".");
    if (!compared.unknown().isEmpty()) {
      progress().println("Not used, since the heading is not known: " + compared.unknown() + ".");
    }
    if (found.passedOver() > 0) {
      progress()
          .printf(
              "%,d times a name, birth date or postcode was shared by too many rows to look at them"
                  + " all: pairs that have nothing else in common were not compared.%n",
              found.passedOver());
    }
    long certain = found.links().stream().filter(Link::certain).count();
    progress()
        .printf(
            "%,d certain, %,d for a person to decide; %,d pairs compared; model %s.%n",
            certain, found.links().size() - certain, found.compared(), found.model());
  }
}
