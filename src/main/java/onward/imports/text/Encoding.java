package onward.imports.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import onward.imports.read.Problem;
import onward.imports.read.Unreadable;

/**
 * Text from bytes, by the encodings of the contract: UTF-8 with or without a mark, UTF-16 with a
 * mark, and what is neither is Windows-1252, as spreadsheets in Britain write it.
 *
 * @param mark how many bytes stand before the text to tell its encoding
 */
record Encoding(Charset charset, int mark) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int LONGEST_MARK = 4;
  private static final char MARK = '\uFEFF';

  /** The encoding in which all of the bytes can be read. */
  static Encoding of(Bytes bytes) throws Unreadable {
    var marked = marked(bytes.head(LONGEST_MARK));
    if (marked != null) {
      if (!marked.reads(bytes, true)) {
        throw marked.cannotBeRead(Unread.line(bytes, marked.charset, marked.mark));
      }
      return marked;
    }
    NoText.refuse(bytes.head(LONGEST_MARK));
    var text = new Encoding(StandardCharsets.UTF_8, 0);
    if (text.reads(bytes, false)) {
      return text;
    }
    var older = new Encoding(WINDOWS_1252, 0);
    if (!older.reads(bytes, false)) {
      throw neither(text, older, bytes);
    }
    return older;
  }

  /** Of two encodings that it is not, it is meant as the one that reads further. */
  private static Unreadable neither(Encoding one, Encoding other, Bytes bytes) {
    int first = Unread.line(bytes, one.charset, 0);
    int second = Unread.line(bytes, other.charset, 0);
    return first >= second ? one.cannotBeRead(first) : other.cannotBeRead(second);
  }

  private static @org.jspecify.annotations.Nullable Encoding marked(byte[] head) {
    if (NoText.starts(head, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (NoText.starts(head, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    return NoText.starts(head, 0xFE, 0xFF) ? new Encoding(StandardCharsets.UTF_16BE, 2) : null;
  }

  /** The text; marks that some programs write again and again are passed over. */
  Reader text(Bytes bytes) {
    var in = bytes.open();
    try {
      in.skipNBytes(mark);
      var decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      var text = new BufferedReader(new InputStreamReader(in, decoder), 1 << 16);
      do {
        text.mark(1);
      } while (text.read() == MARK);
      text.reset();
      return text;
    } catch (CharacterCodingException _) {
      return Reader.nullReader();
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory can be read", e);
    }
  }

  private boolean reads(Bytes bytes, boolean noughts) throws Unreadable {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var some = new char[1 << 14];
    try (var in = bytes.open()) {
      in.skipNBytes(mark);
      var text = new InputStreamReader(in, decoder);
      for (int read = text.read(some); read >= 0; read = text.read(some)) {
        for (int i = 0; i < read && !noughts; i++) {
          if (some[i] == 0) {
            throw notText(Unread.line(bytes, charset, mark));
          }
        }
      }
      return true;
    } catch (CharacterCodingException _) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory can be read", e);
    }
  }

  private Unreadable cannotBeRead(int line) {
    return new Unreadable(
        line,
        List.of(
            Problem.ofFile(
                "The file's characters cannot be read as " + charset.displayName() + ".",
                "Open it in your spreadsheet and save it as CSV UTF-8.")));
  }

  private static Unreadable notText(int line) {
    return new Unreadable(
        line,
        List.of(
            Problem.ofFile(
                "The file is not text in an encoding that can be recognised (UTF-16 without its"
                    + " mark, or not a list).",
                "Open it in your spreadsheet and save it as CSV UTF-8.")));
  }
}
