package onward.imports.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.InflaterInputStream;

/** The bytes of a file, in memory as they came or packed, to be read as often as is needed. */
public final class Bytes {
  private final byte[] held;
  private final boolean packed;

  private Bytes(byte[] held, boolean packed) {
    this.held = held;
    this.packed = packed;
  }

  /** The bytes as they came. */
  public static Bytes of(byte[] content) {
    return new Bytes(content, false);
  }

  /** Bytes that were deflated. */
  public static Bytes packed(byte[] deflated) {
    return new Bytes(deflated, true);
  }

  /** The bytes from their beginning. */
  public InputStream open() {
    var held = new ByteArrayInputStream(this.held);
    return packed ? new InflaterInputStream(held) : held;
  }

  /** The first of them, so many or fewer. */
  public byte[] head(int most) {
    try (var in = open()) {
      return in.readNBytes(most);
    } catch (IOException e) {
      throw new UncheckedIOException("What was packed here unpacks", e);
    }
  }

  /** All of them at once: for archives, which are read from their end. */
  public byte[] whole() {
    try (var in = open()) {
      return packed ? in.readAllBytes() : held;
    } catch (IOException e) {
      throw new UncheckedIOException("What was packed here unpacks", e);
    }
  }
}
