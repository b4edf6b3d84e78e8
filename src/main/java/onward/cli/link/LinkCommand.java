package onward.cli.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import onward.cli.Exit;
import onward.cli.OpeningCommand;
import onward.cli.Refusal;
import onward.cli.link.ColumnRule.Meaning;
import onward.linkage.Explanation.Part;
import onward.linkage.Linking;
import onward.linkage.Links;
import onward.linkage.Links.Link;
import onward.linkage.Particulars;
import onward.tables.CsvOut;
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
  private static final List<Meaning> PLAIN =
      Arrays.stream(Meaning.values())
          .filter(meaning -> meaning != Meaning.REFERENCE && meaning != Meaning.OTHER)
          .toList();

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
    var left = new PersonList(leftFile);
    var right = rightFile == null ? null : new PersonList(rightFile);
    var truths = truth == null ? null : new Truth(new PersonList(truth), right == null);
    var used = PLAIN.stream().filter(meaning -> inBoth(left, right, meaning)).toList();
    var others = others(left, right);
    refuseTooLittle(left, right, used, others);
    var labels = others.stream().map(plain -> heading(left, plain)).toList();
    var linking = linking(labels, right == null);
    read(left, new ParticularsReader(left, used, others), linking::left);
    if (right != null) {
      read(right, new ParticularsReader(right, used, others), linking::right);
    }
    var found = linking.link(explain != null, new Countdown(progress(), System::nanoTime));
    write(found);
    tell(found, left, right, used, labels);
    if (truths != null) {
      truths.tell(found.links(), out());
    }
    return Exit.DONE.code();
  }

  private Linking linking(List<String> labels, boolean within) {
    if (within) {
      return Linking.withinOneList(labels);
    }
    return oneEach ? Linking.ofPeopleOnce(labels) : Linking.ofTwoLists(labels);
  }

  private static boolean inBoth(PersonList left, @Nullable PersonList right, Meaning meaning) {
    // a former or preferred name stands in one list only and is held against the other's names
    boolean alone =
        meaning == Meaning.FORMER_SURNAME
            || meaning == Meaning.PREFERRED
            || meaning == Meaning.MIDDLE_NAMES
            || meaning == Meaning.FORMER_UPN;
    boolean here = left.column(meaning) >= 0;
    boolean there = right == null ? here : right.column(meaning) >= 0;
    return alone ? here || there : here && there;
  }

  private static List<String> others(PersonList left, @Nullable PersonList right) {
    return left.headings().stream()
        .filter(heading -> ColumnRule.of(heading) == Meaning.OTHER)
        .map(ColumnRule::plain)
        .filter(plain -> left.other(plain) >= 0)
        .filter(plain -> right == null || right.other(plain) >= 0)
        .distinct()
        .limit(10)
        .toList();
  }

  private static String heading(PersonList list, String plain) {
    return list.headings().get(list.other(plain)).toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void refuseTooLittle(
      PersonList left, @Nullable PersonList right, List<Meaning> used, List<String> others) {
    long telling =
        others.size()
            + used.stream()
                .filter(meaning -> meaning != Meaning.SEX && meaning != Meaning.MIDDLE_NAMES)
                .count();
    if (telling < 2) {
      var seen =
          Stream.of(left, right == null ? left : right)
              .distinct()
              .map(list -> list.name() + " has " + String.join(", ", list.headings()))
              .toList();
      throw new Refusal(
          "The lists share too little to link by: at least two of names, date of birth, postcode,"
              + " address, e-mail or number, under headings such as Forename, Surname, Date of"
              + " birth. "
              + String.join("; ", seen)
              + ".");
    }
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

  private void write(Links found) {
    try {
      for (var file : Stream.of(links, explain).filter(Objects::nonNull).toList()) {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
          Files.createDirectories(folder);
        }
      }
      try (var csv = CsvOut.to(links, "left", "right", "probability", "decision", "reason")) {
        found
            .links()
            .forEach(link ->
                csv.row(
                    link.left(),
                    link.right(),
                    rounded(link.probability()),
                    decision(link),
                    link.reason()));
      }
      if (explain != null) {
        explained(found, explain);
      }
    } catch (IOException | UncheckedIOException _) {
      throw new Refusal("The file " + links + " cannot be written. Give a path that can be.");
    }
  }

  private static @Nullable Double score(Link link) {
    var why = link.why();
    return why == null ? null : why.score();
  }

  private static void explained(Links found, Path file) {
    try (var csv =
        CsvOut.to(
            file, "left", "right", "field", "finding", "bits", "score", "probability", "model")) {
      for (var link : found.links()) {
        var why = link.why();
        for (var part : why == null ? List.<Part>of() : why.parts()) {
          csv.row(
              link.left(),
              link.right(),
              part.field(),
              part.finding(),
              part.bits(),
              score(link),
              rounded(link.probability()),
              found.model());
        }
      }
    }
  }

  private static String decision(Link link) {
    return link.certain() ? "certain" : "review";
  }

  private static double rounded(double probability) {
    return Math.round(probability * 1e9) / 1e9;
  }

  private void tell(
      Links found,
      PersonList left,
      @Nullable PersonList right,
      List<Meaning> used,
      List<String> labels) {
    var compared =
        Stream.concat(
                used.stream().map(meaning -> meaning.name().toLowerCase(Locale.ROOT)),
                labels.stream())
            .map(word -> word.replace('_', ' '))
            .toList();
    progress().println("Compared by " + String.join(", ", compared) + ".");
    var idle =
        Stream.of(left, right == null ? left : right)
            .distinct()
            .flatMap(list -> list.headings().stream())
            .filter(heading -> ColumnRule.of(heading) == null)
            .distinct()
            .toList();
    if (!idle.isEmpty()) {
      progress()
          .println("Not used, since the heading is not known: " + String.join(", ", idle) + ".");
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
