package onward.submissions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import onward.facts.AuthorityCode;
import onward.returns.CheckProblem;
import onward.returns.PreparedReturn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The returns that were prepared: kept as they were, moved on, and never changed. */
@Component
public class Submissions {
  private final SubmissionTable table;

  Submissions(SubmissionTable table) {
    this.table = table;
  }

  /**
   * Keeps a prepared return with its file, its problems and every row. One for the same month
   * before it stays beside it.
   */
  @Transactional
  public Submission keep(PreparedReturn prepared, String by, Instant at) {
    var file = new ByteArrayOutputStream();
    prepared.writeXml(file);
    long id = table.add(prepared, zipped(file.toByteArray()), hash(file.toByteArray()), by, at);
    return table.find(prepared.authority(), id).orElseThrow();
  }

  /** Every return that was prepared, the latest month first, of a month the last prepared first. */
  public List<Submission> all(AuthorityCode authority) {
    return table.all(authority);
  }

  /** Those of a month, the last prepared first. */
  public List<Submission> of(AuthorityCode authority, LocalDate periodEnd) {
    return table.of(authority, periodEnd);
  }

  /** The last one prepared for a month. */
  public Optional<Submission> latest(AuthorityCode authority, LocalDate periodEnd) {
    return table.of(authority, periodEnd).stream().findFirst();
  }

  /** The last one of each month, the latest month first. */
  public List<Submission> latest(AuthorityCode authority) {
    return table.latest(authority);
  }

  public Optional<Submission> find(AuthorityCode authority, long id) {
    return table.find(authority, id);
  }

  /** What the checks found when it was prepared. */
  public List<CheckProblem> problems(AuthorityCode authority, long id) {
    return table.problems(authority, id);
  }

  /** Everybody who was in it, by person. */
  public List<SentRow> rows(AuthorityCode authority, long id) {
    return table.rows(authority, id);
  }

  /** The national file, as it was. */
  public byte[] file(AuthorityCode authority, long id) {
    try (var zipped = new GZIPInputStream(new ByteArrayInputStream(table.file(authority, id)))) {
      return zipped.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("A kept file can be unzipped", e);
    }
  }

  /**
   * Whether a return made again comes out the same to the byte as the one kept.
   *
   * @param again prepared for the same month with the same knowledge
   */
  public boolean same(Submission held, PreparedReturn again) {
    var file = new ByteArrayOutputStream();
    again.writeXml(file);
    return hash(file.toByteArray()).equals(held.sha256());
  }

  /**
   * Moves a return on, if the table of moves allows it.
   *
   * @param name of the person who signs; empty = none
   */
  @Transactional
  public Moved move(
      AuthorityCode authority,
      long id,
      State to,
      String by,
      String name,
      String reason,
      Instant at) {
    table.oneAtATime(authority, id);
    var held = table.find(authority, id);
    if (held.isEmpty()) {
      return new Moved.Refused("There is no such return.");
    }
    var refusal = MoveRule.refusal(held.get(), to, name, reason);
    if (refusal.isPresent()) {
      return new Moved.Refused(refusal.get());
    }
    table.add(authority, id, new Step(to, by, name.strip(), reason.strip(), at));
    return new Moved.Done(table.find(authority, id).orElseThrow());
  }

  /** What was done with it, first to last. */
  public List<Step> steps(AuthorityCode authority, long id) {
    return table.steps(authority, id);
  }

  private static byte[] zipped(byte[] file) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can be written", e);
    }
    return bytes.toByteArray();
  }

  private static String hash(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
