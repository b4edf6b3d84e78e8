package onward.web.duplicates;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onward.facts.Entry;
import onward.facts.PersonId;
import onward.facts.Sources;
import onward.matching.Duplicates;
import onward.people.People;
import onward.web.PageTest;
import onward.web.SmallAuthority;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Two entries of one person are compared, made one with all that is known of both, and parted. */
class DuplicatesPageTest extends PageTest {
  @Override
  protected String code() {
    return "877";
  }

  @Test
  void all_that_is_known_of_an_entry_goes_over_and_comes_back() throws Exception {
    var patel = authority().patel();
    var again = enteredAgain();
    assertThat(heading(page("/duplicates"))).isEqualTo("1 pair who may be one person");
    assertThat(page("/duplicates").select("main").text())
        .contains("Asha Patel")
        .contains("One person:");

    assertThat(page("/duplicates?likely=50").select("main").text())
        .contains("1 pair who may be one person")
        .contains("At least 50 % likely");
    var found = send("/duplicates/filter", "words", "asha", "likely", "0").getRedirectedUrl();
    assertThat(page(String.valueOf(found)).select("main").text()).contains("“asha”");
    var none = send("/duplicates/filter", "words", "quillon", "likely", "0").getRedirectedUrl();
    assertThat(page(String.valueOf(none)).select("main").text()).contains("No pair fits");
    assertThat(answer("/duplicates.csv").getContentAsString().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("1,Asha Patel,"));

    var merge = form(page("/duplicates"), "keep the second");
    assertThat(value(merge, "kept")).isEqualTo(String.valueOf(again.value()));
    send(action(merge), "kept", value(merge, "kept"), "gone", value(merge, "gone"));
    // the offer was told of the entry that went
    assertThat(because(again)).contains("Northgate College");
    var merged = page("/duplicates");
    assertThat(heading(merged)).isEqualTo("Nobody seems to be entered twice");
    assertThat(merged.select("main").text()).contains("made one by admin-877");

    send(action(form(merged, "Take it back")));
    assertThat(because(again)).contains("No offer");
    assertThat(because(patel)).contains("Northgate College");
    var open = page("/duplicates");
    assertThat(heading(open)).isEqualTo("1 pair who may be one person");
    assertThat(open.select("main").text()).doesNotContain("Made one lately");

    var apart = form(open, "Two people");
    send(action(apart), "one", value(apart, "one"), "other", value(apart, "other"));
    assertThat(heading(page("/duplicates"))).isEqualTo("Nobody seems to be entered twice");
  }

  /** What decides about somebody, as their page tells it. */
  private String because(PersonId person) throws Exception {
    return page("/people/" + person.value()).select(".onward-verdict__because").text();
  }

  /** Somebody of the small authority, entered by another list as well. */
  private PersonId enteredAgain() {
    Instant now = onward().getBean(Clock.class).instant();
    var people = onward().getBean(People.class);
    var source = onward().getBean(Sources.class).open(authority().code(), "roll.csv", "admin", now);
    var again = people.numbers(1).getFirst();
    var born = LocalDate.of(authority().year() - 16, 2, 14);
    people.add(
        source,
        List.of(new Entry<>(again, SmallAuthority.person("R77", "Asha", "Patel", born), 2)));
    onward().getBean(Duplicates.class).look(authority().code(), now);
    return again;
  }

  private static Element form(Document page, String button) {
    return requireNonNull(page.select("form:has(button:contains(" + button + "))").first());
  }

  private static String action(Element form) {
    return form.attr("action");
  }

  private static String value(Element form, String name) {
    return form.select("[name=" + name + "]").val();
  }
}
