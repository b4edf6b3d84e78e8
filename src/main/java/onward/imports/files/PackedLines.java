package onward.imports.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import onward.imports.read.Lines;
import onward.imports.read.Table.Line;

/**
 * Rows as they were read once, packed in memory: a sheet is taken apart a single time, and its rows
 * are gone through as often as is needed. A cell that says what stands above it takes one byte.
 */
final class PackedLines implements Lines {
  private static final int BUFFER = 1 << 16;

  /** In the place of a cell's length: it says the same as the one above. */
  private static final int AS_ABOVE = -1;

  private final byte[] packed;
  private final int count;

  private PackedLines(byte[] packed, int count) {
    this.packed = packed;
    this.count = count;
  }

  /** Reads rows to their end and packs them. */
  static PackedLines of(Iterator<Line> lines) {
    var held = new ByteArrayOutputStream();
    var fast = new Deflater(Deflater.BEST_SPEED);
    int count = 0;
    try (var out =
        new DataOutputStream(
            new BufferedOutputStream(new DeflaterOutputStream(held, fast, BUFFER), BUFFER))) {
      List<String> above = List.of();
      while (lines.hasNext()) {
        var line = lines.next();
        write(out, line, above);
        above = line.cells();
        count++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Packing in memory does not fail", e);
    } finally {
      fast.end();
    }
    return new PackedLines(held.toByteArray(), count);
  }

  private static void write(DataOutputStream out, Line line, List<String> above)
      throws IOException {
    out.writeInt(line.number());
    out.writeShort(line.cells().size());
    for (int i = 0; i < line.cells().size(); i++) {
      var cell = line.cells().get(i);
      if (i < above.size() && above.get(i).equals(cell)) {
        out.writeByte(AS_ABOVE);
        continue;
      }
      var bytes = cell.getBytes(StandardCharsets.UTF_8);
      // most cells are short: one byte tells how long, or that four more do
      if (bytes.length < Byte.MAX_VALUE) {
        out.writeByte(bytes.length);
      } else {
        out.writeByte(Byte.MAX_VALUE);
        out.writeInt(bytes.length);
      }
      out.write(bytes);
    }
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public Iterator<Line> iterator() {
    return new Reading();
  }

  private final class Reading implements Iterator<Line> {
    private final DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(
                new InflaterInputStream(new ByteArrayInputStream(packed)), BUFFER));
    private String[] above = {};
    private byte[] bytes = new byte[Byte.MAX_VALUE];
    private int read;

    @Override
    public boolean hasNext() {
      return read < count;
    }

    @Override
    public Line next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      read++;
      try {
        int number = in.readInt();
        var cells = new String[in.readUnsignedShort()];
        for (int i = 0; i < cells.length; i++) {
          int length = in.readByte();
          cells[i] = length == AS_ABOVE ? above[i] : text(length);
        }
        above = cells;
        return new Line(number, List.of(cells));
      } catch (IOException e) {
        throw new UncheckedIOException("What was packed here unpacks", e);
      }
    }

    private String text(int length) throws IOException {
      int whole = length == Byte.MAX_VALUE ? in.readInt() : length;
      if (whole > bytes.length) {
        bytes = Arrays.copyOf(bytes, whole);
      }
      in.readFully(bytes, 0, whole);
      return new String(bytes, 0, whole, StandardCharsets.UTF_8);
    }
  }
}
