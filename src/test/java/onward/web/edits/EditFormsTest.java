package onward.web.edits;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every form of the site carries what it was filled from, or says here why it need not. */
class EditFormsTest {
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Pattern FORM =
      Pattern.compile(
          "<form(?: class=\"[^\"]*\")? action=\"((?:\\$\\{[^}]*}|[^\"])*)\" method=\"post\".*?</form>",
          Pattern.DOTALL);
  private static final Pattern SEEN = Pattern.compile("template\\.parts\\.seen|name=\"seen\"");

  /** Forms that change nothing that somebody else may have changed meanwhile. */
  private static final Map<String, String> FREE =
      Map.ofEntries(
          entry("/sign-out", "ends one's own session"),
          entry("/sign-in", "begins a session"),
          entry("/sign-in/code", "a step of signing in"),
          entry("/sign-in/app", "a step of signing in"),
          entry("/sign-in/by-mail", "asks for a link"),
          entry("${page.path()}", "a link that opens once: the second who comes finds it used"),
          entry("/account/password", "one's own, with the old one"),
          entry("/account/again", "proves who it is"),
          entry("/account/sessions/end", "one's own, once or twice"),
          entry("/account/passkeys/remove", "one's own, named by its number"),
          entry("/admin/sessions/end", "ends a session, once or twice"),
          entry("/admin/accounts/filter", "a search"),
          entry("${page.path()}/filter", "a search"),
          entry("${page.path()}/link", "adds a link; the one before goes on opening once"),
          entry("${page.path()}/unlock", "lifts a lock, once or twice"),
          entry("${page.path()}/anew", "takes the second factor away, once or twice"),
          entry("/lists", "adds a list"),
          entry("/lists/filter", "a search"),
          entry("${page.path()}/lines", "a search"),
          entry("${page.path()}/stop", "stops work, once or twice"),
          entry("/to-do", "a search"),
          entry("/people/search", "a search"),
          entry("/lists/review/${page.print()}", "its address names the question, open or decided"),
          entry("/lists/review/decided/filter", "a search"),
          entry("/lists/reconcile/people/filter", "a search"),
          entry("${page.path()}/missing", "a search"),
          entry("/duplicates/filter", "a search"),
          entry("/duplicates/merge", "it names the pair, open or decided"),
          entry("/duplicates/apart", "it names the pair, open or decided"),
          entry(
              "/duplicates/merges/${merged.id()}/undo", "it names the merge, which stands or not"),
          entry("/returns", "adds a version of a return"),
          entry("${page.path()}/move", "it names the version, whose state is looked at again"),
          entry("${page.path()}/again", "compares a return with itself; that of a list carries it"),
          entry("${page.path()}/confirm", "confirms whoever is left to be confirmed"),
          entry("${page.path()}/confirm/undo", "it names the confirmation, which stands or not"));

  @Test
  void a_form_that_changes_what_exists_carries_what_it_was_filled_from() throws IOException {
    var without = new ArrayList<String>();
    var used = new TreeSet<String>();
    int found = 0;
    try (var files = Files.walk(TEMPLATES)) {
      for (var file : files.filter(one -> one.toString().endsWith(".jte")).toList()) {
        var forms = FORM.matcher(Files.readString(file));
        while (forms.find()) {
          found++;
          boolean carries = SEEN.matcher(forms.group()).find();
          if (!carries && !FREE.containsKey(forms.group(1))) {
            without.add(file + ": " + forms.group(1));
          }
          if (!carries) {
            used.add(forms.group(1));
          }
        }
      }
    }
    assertThat(without).isEmpty();
    assertThat(found).isGreaterThan(30);
    assertThat(FREE.keySet()).as("whatever is excused is there").isSubsetOf(used);
  }
}
