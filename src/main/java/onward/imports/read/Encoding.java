package onward.imports.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text from bytes, by the encodings of the contract: UTF-8 with or without a mark, UTF-16 with a
 * mark, and what is neither is Windows-1252, as spreadsheets in Britain write it.
 */
public final class Encoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Encoding() {}

  public static String text(byte[] bytes) throws Unreadable {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return decoded(bytes, 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return decoded(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return decoded(bytes, 2, StandardCharsets.UTF_16BE);
    }
    refuseBinary(bytes);
    try {
      return strict(bytes, 0, StandardCharsets.UTF_8);
    } catch (CharacterCodingException _) {
      return decoded(bytes, 0, WINDOWS_1252);
    }
  }

  private static String decoded(byte[] bytes, int from, Charset charset) throws Unreadable {
    try {
      return strict(bytes, from, charset);
    } catch (CharacterCodingException _) {
      throw new Unreadable(
          Problem.ofFile(
              "The file's characters cannot be read as " + charset.displayName() + ".",
              "Open it in your spreadsheet and save it as CSV UTF-8."));
    }
  }

  private static String strict(byte[] bytes, int from, Charset charset)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
        .toString()
        .replaceFirst("^\uFEFF+", ""); // some programs write the mark again and again
  }

  private static void refuseBinary(byte[] bytes) throws Unreadable {
    if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new Unreadable(
          Problem.ofFile(
              "This is a workbook of the old kind (XLS), or one locked with a password.",
              "Open it in your spreadsheet and save it as XLSX without a password, or as CSV"
                  + " UTF-8."));
    }
    if (starts(bytes, '%', 'P', 'D', 'F')) {
      throw new Unreadable(
          Problem.ofFile("This is a PDF, not a list.", "Send the list as CSV, XLSX, ODS or XML."));
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw new Unreadable(
            Problem.ofFile(
                "The file is not text in an encoding that can be recognised (UTF-16 without its"
                    + " mark, or not a list).",
                "Open it in your spreadsheet and save it as CSV UTF-8."));
      }
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
