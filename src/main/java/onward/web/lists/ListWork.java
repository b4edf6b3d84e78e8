package onward.web.lists;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import onward.facts.AuthorityCode;
import onward.imports.ImportFile;
import onward.imports.ImportId;
import onward.imports.text.Bytes;

/**
 * What is to be done with a list, as a job's text keeps it.
 *
 * @param by who asked for it
 * @param seen what the form was filled from with which it was asked for; empty for reading a new
 *     list
 * @param actions of the groups approved; empty where nothing is approved
 */
record ListWork(
    Verb verb,
    AuthorityCode authority,
    ImportId file,
    String by,
    String seen,
    Set<String> actions) {
  private static final int LONG_FILE = 2_000_000;
  private static final String BETWEEN = "\n";

  /** What can be done with a list. */
  enum Verb {
    PLAN("Reading"),
    AGAIN("Reading"),
    APPROVE("Taking in"),
    UNDO("Taking back");

    private final String doing;

    Verb(String doing) {
      this.doing = doing;
    }

    String doing() {
      return doing;
    }
  }

  static ListWork plan(ImportFile file, String by) {
    return new ListWork(Verb.PLAN, file.authority(), file.id(), by, "", Set.of());
  }

  static ListWork again(ImportFile file, String by, String seen) {
    return new ListWork(Verb.AGAIN, file.authority(), file.id(), by, seen, Set.of());
  }

  static ListWork approve(ImportFile file, Set<String> actions, String by, String seen) {
    return new ListWork(Verb.APPROVE, file.authority(), file.id(), by, seen, Set.copyOf(actions));
  }

  static ListWork undo(ImportFile file, String by, String seen) {
    return new ListWork(Verb.UNDO, file.authority(), file.id(), by, seen, Set.of());
  }

  static ListWork of(String text) {
    var parts = text.split(BETWEEN, -1);
    var actions = new TreeSet<String>();
    for (int i = 5; i < parts.length; i++) {
      actions.add(parts[i]);
    }
    return new ListWork(
        Verb.valueOf(parts[0]),
        new AuthorityCode(parts[1]),
        new ImportId(Long.parseLong(parts[2])),
        parts[3],
        parts[4],
        actions);
  }

  String text() {
    var text = new StringBuilder(verb.name());
    text.append(BETWEEN).append(authority.value()).append(BETWEEN).append(file.value());
    text.append(BETWEEN).append(by).append(BETWEEN).append(seen);
    actions.forEach(action -> text.append(BETWEEN).append(action));
    return text.toString();
  }

  /** Which file it is about. */
  String id() {
    return authority.value() + "-" + file.value();
  }

  /** Whether a file is long enough to become a job. */
  static boolean isLong(Bytes content) {
    int lines = 0;
    var head = content.head(LONG_FILE);
    for (byte one : head) {
      if (one == '\n') {
        lines++;
      }
    }
    return lines > ListJobs.LONG || head.length == LONG_FILE;
  }

  /** A job's text as bytes; no object is ever made of what stands in the database. */
  static final class AsText implements Serializer {
    @Override
    public byte[] serialize(Object text) {
      return String.valueOf(text).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] bytes) {
      return type.cast(new String(bytes, StandardCharsets.UTF_8));
    }
  }
}
