package onward.cli.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import onward.Onward;
import onward.cli.OnwardCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The linkage engine alone, from the command line. */
class LinkCommandTest {
  private static final String LEFT =
      """
      Reference,First name,Last name,DOB,Post code
      A1,Amelia,Hughes,14/02/2009,LE2 1AA
      A2,Tom,O'Brien,03/11/2008,LE3 2BB
      A3,Zofia,Nowak,21/07/2009,NG7 2QX
      """;
  private static final String RIGHT =
      """
      surname;forename;key;date_of_birth;Reference;postcode
      Hughes;Amelia;x;2009-02-14;B1;LE2 1AA
      O’Brien;Thomas;y;2008-11-03;B2;LE3 2BB
      Kowalski;Jan;z;2009-01-02;B3;NG1 1AA
      """;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int link(String... words) {
    var all = new String[words.length + 1];
    all[0] = "link";
    System.arraycopy(words, 0, all, 1, words.length);
    return OnwardCommand.run(Onward.class, new PrintWriter(out), new PrintWriter(err), all);
  }

  private Path file(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text, StandardCharsets.UTF_8);
  }

  @Test
  void what_is_read_is_not_written_over() throws IOException {
    var left = file("a.csv", LEFT);
    var right = file("b.csv", RIGHT);
    var links = folder.resolve("links.csv").toString();
    assertThat(link(left.toString(), right.toString(), "--out", left.toString())).isEqualTo(2);
    assertThat(link(left.toString(), "--out", links, "--explain", links)).isEqualTo(2);
    assertThat(err.toString()).contains("a.csv is named twice", "links.csv is named twice");
    assertThat(left).hasContent(LEFT);
    assertThat(link(left.toString(), "--out", links, "--explain", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains(folder + " cannot be written");
    assertThat(folder.resolve("links.csv")).doesNotExist();
  }

  @Test
  void a_number_in_the_first_column_names_the_record_and_is_compared() throws IOException {
    var left = file("a.csv", "ULN,Forename,Surname,DOB\n2442725095,Amelia,Hughes,14/02/2009\n");
    var right = file("b.csv", "ULN,Forename,Surname,DOB\n2442725095,Amelia,Huges,15/02/2009\n");
    var links = folder.resolve("links.csv");
    assertThat(link(left.toString(), right.toString(), "--out", links.toString())).isZero();
    assertThat(links).content().contains("2442725095,2442725095,", ",certain,\"ULN, forename");
  }

  @Test
  void whole_names_have_titles_middle_names_and_particles() throws IOException {
    var left =
        file(
            "a.csv",
            """
            Reference,Name,DOB,Postcode
            1,Mr Tom Hughes,18/02/2009,LE2 1AD
            2,Mary Ann Jones,19/02/2009,LE2 1AE
            3,Siu Ming CHAN,20/02/2009,LE2 1AF
            4,Ana de Souza,21/02/2009,LE2 1AG
            """);
    var right =
        file(
            "b.csv",
            """
            Reference,Forename,Surname,DOB,Postcode
            a,Tom,Hughes,18/02/2009,LE2 1AD
            b,Mary,Jones,19/02/2009,LE2 1AE
            c,Siu,Chan,20/02/2009,LE2 1AF
            d,Ana,de Souza,21/02/2009,LE2 1AG
            """);
    var links = folder.resolve("links.csv");
    assertThat(link(left.toString(), right.toString(), "--out", links.toString())).isZero();
    for (var pair : List.of("1,a,", "2,b,", "3,c,", "4,d,")) {
      assertThat(links).content().containsPattern("(?m)^" + pair + "[0-9.]+,certain");
    }
    assertThat(links).content().doesNotContain("nearly");
  }

  @Test
  void everybody_a_row_may_be_has_a_sentence_of_their_own() throws IOException {
    var head = "Reference,Forename,Surname,DOB,Postcode\n";
    var left = file("a.csv", head + "a,Jack,Amory,05/06/2008,LE4 1ZL\n");
    var right =
        file("b.csv", head + "x,Jack,Amory,05/06/2007,LE5 1ZL\ny,Jack,Corby,05/06/2008,LE4 1ZN\n");
    var links = folder.resolve("links.csv");
    assertThat(link(left.toString(), right.toString(), "--out", links.toString())).isZero();
    assertThat(links).content().containsPattern("a,y,[0-9.]+,review,.*surname differs");
  }

  @Test
  void a_pair_that_follows_from_a_third_is_explained_by_its_own_weights() throws IOException {
    var list =
        file(
            "a.csv",
            """
            Reference,Forename,Surname,DOB,Postcode,Email
            1,Thomas,Ashdown,14/02/2009,LE2 1AA,
            2,Tom,Ashdown,14/02/2009,LE2 1AA,tom@x.org
            3,Tommy,Barrow,14/02/2009,NG9 1AB,tom@x.org
            4,Ann,Cole,11/03/2008,LE3 4AB,
            5,T,Ashdown,14/02/2008,NG2 1AA,
            6,Zoe,Quill,01/09/2008,LE1 1AA,z@z.org
            7,Zoe,Pratt,01/09/2008,LE1 1AA,z@z.org
            8,Zoe,Pratt,01/09/2008,CV9 9ZZ,
            """);
    var links = folder.resolve("links.csv");
    var explain = folder.resolve("explain.csv");
    assertThat(link(list.toString(), "--out", links.toString(), "--explain", explain.toString()))
        .isZero();
    for (var line : Files.readAllLines(links)) {
      var pair = line.substring(0, line.indexOf(',', line.indexOf(',') + 1) + 1);
      assertThat(Files.readAllLines(explain)).anyMatch(part -> part.startsWith(pair));
    }
    assertThat(links).content().contains("both may be");
  }

  @Test
  void two_lists_with_other_headings_order_and_separators_are_linked() throws IOException {
    var left = file("a.csv", LEFT);
    var right = file("b.csv", RIGHT, Charset.forName("windows-1252"));
    var links = folder.resolve("out/links.csv");
    var truth = file("truth.csv", "left,right\nA1,B1\nA2,B2\n");
    var why = folder.resolve("why.csv");
    assertThat(
            link(
                left.toString(),
                right.toString(),
                "--out",
                links.toString(),
                "--truth",
                truth.toString(),
                "--explain",
                why.toString()))
        .isZero();
    var lines = Files.readAllLines(links);
    assertThat(lines.getFirst()).isEqualTo("left,right,probability,decision,reason");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("A1,B1,").contains(",certain,");
    assertThat(lines.get(2)).startsWith("A2,B2,");
    assertThat(out.toString()).contains("precision").contains("best threshold");
    assertThat(err.toString()).contains("Not used, since the heading is not known: key.");
    assertThatWeightsAddUp(why);
  }

  private static void assertThatWeightsAddUp(Path why) throws IOException {
    var sums = new HashMap<String, Double>();
    var scores = new HashMap<String, Double>();
    var lines = Files.readAllLines(why);
    assertThat(lines.getFirst()).isEqualTo("left,right,field,finding,bits,score,probability,model");
    for (var line : lines.subList(1, lines.size())) {
      var cells = List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
      var pair = cells.get(0) + " " + cells.get(1);
      sums.merge(pair, Double.valueOf(cells.get(4)), Double::sum);
      scores.put(pair, Double.valueOf(cells.get(5)));
    }
    assertThat(sums).isNotEmpty();
    sums.forEach((pair, sum) ->
        assertThat(sum)
            .as(pair)
            .isCloseTo(scores.get(pair), org.assertj.core.data.Offset.offset(1e-6)));
  }

  @Test
  void what_cannot_be_linked_is_refused_in_a_sentence() throws IOException {
    var left = file("a.csv", LEFT).toString();
    var links = folder.resolve("links.csv").toString();
    refused("is empty", file("empty.csv", "").toString(), left, links);
    refused("one column only", file("one.csv", "Name\nAmelia\n").toString(), left, links);
    refused(
        "no rows", file("bare.csv", "Reference,Forename,Surname,DOB\n").toString(), left, links);
    refused(
        "share too little", file("other.csv", "Colour,Shape\nred,round\n").toString(), left, links);
    refused("cannot be read", folder.resolve("nowhere.csv").toString(), left, links);
    refused("workbook", file("book.xlsx", "PK\u0003\u0004 and so on").toString(), left, links);
    assertThat(folder.resolve("links.csv")).doesNotExist();
  }

  @Test
  void a_quotation_mark_that_is_never_closed_is_noticed_and_an_inch_mark_is_not()
      throws IOException {
    var links = folder.resolve("links.csv").toString();
    var right = file("b.csv", RIGHT).toString();
    refused(
        "line 5: a quotation mark is opened there and never closed",
        file("last.csv", LEFT + "A4,\"Jan,Kowalski,02/01/2009,NG1 1AA\n").toString(),
        right,
        links);
    refused(
        "line 2: a quotation mark is opened there and never closed",
        file("first.csv", LEFT.replace("A1,", "A1,\"")).toString(),
        right,
        links);
    var inch = file("inch.csv", LEFT.replace("LE2 1AA", "LE2 1AA 5\"")).toString();
    assertThat(link(inch, right, "--out", links)).isZero();
  }

  @Test
  void where_each_row_is_a_person_of_its_own_the_better_of_two_is_linked_and_the_other_asked()
      throws IOException {
    var left = file("a.csv", LEFT + "A4,Amelia Rose,Hughes,14/02/2009,LE2 9ZZ\n").toString();
    var right = file("b.csv", RIGHT).toString();
    var links = folder.resolve("links.csv");
    assertThat(link(left, right, "--out", links.toString(), "--one-each")).isZero();
    var lines = Files.readAllLines(links);
    assertThat(lines).anyMatch(line -> line.startsWith("A1,B1,") && line.contains(",certain,"));
    assertThat(lines).noneMatch(line -> line.startsWith("A4,B1,") && line.contains(",certain,"));
  }

  private void refused(String says, String left, String right, String links) {
    err.getBuffer().setLength(0);
    assertThat(link(left, right, "--out", links)).as(left).isEqualTo(2);
    assertThat(err.toString()).contains(says).doesNotContain("Exception");
  }

  @Test
  void blank_columns_endless_fields_and_unreadable_dates_do_no_harm() throws IOException {
    var endless = "x".repeat(100_000);
    var left =
        file(
            "a.csv",
            LEFT.replace("LE2 1AA", "").replace("LE3 2BB", "").replace("NG7 2QX", "")
                + "A4,"
                + endless
                + ",Long,31/02/2009,\n");
    var right = file("b.csv", RIGHT);
    var links = folder.resolve("links.csv");
    assertThat(link(left.toString(), right.toString(), "--out", links.toString())).isZero();
    assertThat(Files.readAllLines(links)).hasSizeGreaterThan(1);
    assertThat(err.toString())
        .contains("1 of 4 birth dates cannot be read")
        .contains("a.csv: nothing stands under Post code in any row")
        .contains("Compared by forename, surname, born.");
  }

  @Test
  void headings_as_systems_write_them_are_known() throws IOException {
    var left =
        file(
            "a.csv",
            """
            Student ID,First Name(s),Legal Last Name,Date of Birth (dd/mm/yyyy),Post Code (home)
            S1,Amelia,Hughes,14/02/2009,LE2 1AA
            """);
    var right = file("b.csv", RIGHT);
    var links = folder.resolve("links.csv");
    assertThat(link(left.toString(), right.toString(), "--out", links.toString())).isZero();
    assertThat(err.toString()).contains("Compared by forename, surname, born, postcode.");
  }

  @Test
  void a_list_that_is_not_in_utf_8_is_noticed() throws IOException {
    var left = file("a.csv", LEFT.replace("Amelia", "Amélie"), Charset.forName("windows-1252"));
    var right = file("b.csv", RIGHT);
    var links = folder.resolve("links.csv");
    assertThat(link(left.toString(), right.toString(), "--out", links.toString())).isZero();
    assertThat(err.toString()).contains("a.csv: not in UTF-8, and read as Windows-1252");
  }

  @Test
  void rows_that_share_a_reference_are_noticed() throws IOException {
    var left = file("a.csv", LEFT.replace("A2,", "A1,"));
    var right = file("b.csv", RIGHT);
    var links = folder.resolve("links.csv");
    assertThat(link(left.toString(), right.toString(), "--out", links.toString())).isZero();
    assertThat(err.toString()).contains("a.csv: 1 row has a Reference that a row before it has");
  }

  @Test
  void a_whole_name_in_one_cell_is_taken_apart() throws IOException {
    var left =
        file(
            "a.csv",
            """
            Learner ref,Learner Name,DOB,Postcode
            S1,"Hughes, Amelia",14/02/2009,LE2 1AA
            S2,Tom O'Brien,03/11/2008,LE3 2BB
            """);
    var links = folder.resolve("links.csv");
    var right = file("b.csv", RIGHT).toString();
    assertThat(link(left.toString(), right, "--out", links.toString())).isZero();
    assertThat(err.toString()).contains("Compared by forename, surname, born, postcode.");
    assertThat(Files.readAllLines(links))
        .anyMatch(line -> line.startsWith("S1,B1,") && line.contains(",certain,"))
        .anyMatch(line -> line.startsWith("S2,B2,"));
  }

  @Test
  void two_columns_of_one_meaning_are_noticed() throws IOException {
    var left =
        file(
            "a.csv",
            LEFT.replace("Last name", "Last name,Surname").replace(",Hughes", ",Hughes,x"));
    var links = folder.resolve("links.csv");
    var right = file("b.csv", RIGHT).toString();
    assertThat(link(left.toString(), right, "--out", links.toString())).isZero();
    assertThat(err.toString()).contains("a.csv: Last name and Surname mean the same");
  }

  @Test
  void an_endless_heading_is_cut_in_messages() throws IOException {
    var left = file("a.csv", LEFT.replace("Reference,", "Reference," + "x".repeat(100_000) + ","));
    var links = folder.resolve("links.csv");
    var right = file("b.csv", RIGHT).toString();
    link(left.toString(), right, "--out", links.toString());
    assertThat(err.toString()).contains("xxx…").hasSizeLessThan(2_000);
  }

  @Test
  void links_are_counted_against_the_truth() throws IOException {
    var links = folder.resolve("links.csv").toString();
    var left = file("a.csv", LEFT).toString();
    var right = file("b.csv", RIGHT).toString();
    var truth = file("truth.csv", "left,right\nA1,B1\nA2,B2\nA3,B3\nA9,B1\n").toString();
    assertThat(link(left, right, "--out", links, "--truth", truth)).isZero();
    assertThat(out.toString())
        .contains("1 of 4 true pairs name a row that the lists do not have")
        .containsPattern("certain and review +2 +1\\.000000 +0\\.500000 +0\\.6667");
  }

  @Test
  void true_pairs_without_two_columns_are_refused() throws IOException {
    err.getBuffer().setLength(0);
    var truth = file("truth.csv", "left\nA1\n").toString();
    var list = file("a.csv", LEFT).toString();
    var links = folder.resolve("links.csv").toString();
    assertThat(link(list, "--out", links, "--truth", truth)).isEqualTo(2);
    assertThat(err.toString()).contains("truth.csv needs the columns left and right");
  }

  @Test
  void public_sets_with_truth_are_linked_without_labels() throws IOException {
    var shared = System.getenv("ONWARD_SHARED");
    assumeThat(shared).isNotNull();
    var list = Path.of(shared, "data", "linkage", "fake_1000.csv");
    assumeThat(list).exists();
    var links = folder.resolve("links.csv");
    assertThat(link(list.toString(), "--out", links.toString())).isZero();
    assertThat(err.toString()).contains("Not used, since the heading is not known: cluster.");
    assertThat(Files.readAllLines(links)).hasSizeGreaterThan(1_500);
  }
}
