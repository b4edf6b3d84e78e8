package onward.imports.text;

import onward.imports.read.Problem;
import onward.imports.read.Unreadable;

/** Files of other kinds, told by their first bytes and named for what they are. */
final class NoText {
  private NoText() {}

  static void refuse(byte[] head) throws Unreadable {
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new Unreadable(
          Problem.ofFile(
              "This is a workbook of the old kind (XLS), or one locked with a password.",
              "Open it in your spreadsheet and save it as XLSX without a password, or as CSV"
                  + " UTF-8."));
    }
    refuse(head, "a PDF", '%', 'P', 'D', 'F');
    refuse(head, "a picture (JPEG)", 0xFF, 0xD8, 0xFF);
    refuse(head, "a picture (PNG)", 0x89, 'P', 'N', 'G');
  }

  private static void refuse(byte[] head, String what, int... mark) throws Unreadable {
    if (starts(head, mark)) {
      throw new Unreadable(
          Problem.ofFile(
              "This is " + what + ", not a list.", "Send the list as CSV, XLSX, ODS or XML."));
    }
  }

  /** Whether bytes begin with these. */
  static boolean starts(byte[] bytes, int... mark) {
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
