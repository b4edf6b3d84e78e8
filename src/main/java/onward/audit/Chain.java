package onward.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * Looks a chain of events through, in the order of their numbers, in the form in which PostgreSQL
 * writes rows in binary: the number of fields, then each field's length and bytes, the seal last. A
 * seal is the SHA-256 of the seal before and of all other fields, lengths included.
 */
final class Chain {
  private static final int SEAL = 32;

  /** A seal and the length before it. */
  private static final int SEAL_FIELD = SEAL + Integer.BYTES;

  private final MessageDigest digest;
  private final TreeMap<Long, Root> roots = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private byte[] before = new byte[0];
  private long last;
  private long events;
  private long vouched;

  Chain(List<Root> roots) {
    roots.forEach(root -> this.roots.put(root.number(), root));
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java knows SHA-256", e);
    }
  }

  /** The next event. */
  void event(byte[] row) {
    long number = number(row);
    events++;
    boolean untold = false;
    if (number > last + 1) {
      findings.add(new Finding(Finding.Kind.MISSING, last + 1, number - 1));
      before = keptOutside(number - 1);
      untold = before.length == 0;
    }
    int sealed = row.length - SEAL_FIELD;
    digest.update(before);
    digest.update(row, Short.BYTES, sealed - Short.BYTES);
    boolean bears =
        Arrays.equals(digest.digest(), 0, SEAL, row, sealed + Integer.BYTES, row.length);
    if (untold) {
      // it was sealed over what is gone: whether it was changed too, nothing can tell
      findings.add(new Finding(Finding.Kind.UNCHECKABLE, number, number));
    } else if (!bears) {
      findings.add(new Finding(Finding.Kind.CHANGED, number, number));
    }
    before = Arrays.copyOfRange(row, sealed + Integer.BYTES, row.length);
    last = Math.max(last, number);
    compare(number);
  }

  /** What came of it, once all have passed. */
  Verdict verdict() {
    if (!roots.isEmpty() && roots.lastKey() > last) {
      findings.add(new Finding(Finding.Kind.MISSING, last + 1, roots.lastKey()));
    }
    return new Verdict(events, vouched, List.copyOf(findings));
  }

  private void compare(long number) {
    var root = roots.get(number);
    if (root == null) {
      return;
    }
    if (root.seal().equals(HexFormat.of().formatHex(before))) {
      vouched = number;
      return;
    }
    var earlier = roots.lowerEntry(number);
    long from = earlier == null ? 1 : earlier.getKey() + 1;
    findings.add(new Finding(Finding.Kind.REWRITTEN, from, number));
  }

  /** The seal of an event as a root has it; none where no root was kept at it. */
  private byte[] keptOutside(long number) {
    var root = roots.get(number);
    return root == null ? new byte[0] : HexFormat.of().parseHex(root.seal());
  }

  /** The second field, after the authority's code. */
  private static long number(byte[] row) {
    var fields = ByteBuffer.wrap(row);
    int authority = fields.getInt(Short.BYTES);
    return fields.getLong(Short.BYTES + Integer.BYTES + authority + Integer.BYTES);
  }
}
