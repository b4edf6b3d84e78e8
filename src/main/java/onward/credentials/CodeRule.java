package onward.credentials;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of authenticator apps: RFC 6238 with SHA-1, 30 seconds, six digits, which every app
 * understands. A code of the step before or after is taken too: clocks differ.
 */
public final class CodeRule {
  private static final int SECONDS = 30;
  private static final int DIGITS = 1_000_000;
  private static final int STEPS_EITHER_SIDE = 1;

  private CodeRule() {}

  /** The step of time in which a moment lies. */
  public static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), SECONDS);
  }

  /** The six digits of a step. */
  public static String code(byte[] key, long step) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
      return "%06d".formatted(number % DIGITS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java carries HmacSHA1", e);
    }
  }

  /**
   * The step whose code this is; empty where it is none.
   *
   * @param after the last step whose code was taken: no code opens twice
   */
  public static OptionalLong matches(byte[] key, String code, Instant at, long after) {
    var asked = code.replaceAll("\\s", "").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    var found = OptionalLong.empty();
    for (int i = -STEPS_EITHER_SIDE; i <= STEPS_EITHER_SIDE; i++) {
      long step = step(at) + i;
      var right = code(key, step).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
      if (MessageDigest.isEqual(right, asked) && step > after) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }
}
