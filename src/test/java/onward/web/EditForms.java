package onward.web;

import java.util.regex.Pattern;

/** Forms that change something that exists, and where they stand. */
final class EditForms {
  private static final String REVIEW = "/lists/review/";

  private static final Pattern EDIT =
      Pattern.compile(
          "/lists/\\d+/(approve|again|take-in|undo|columns)|/lists/review/.*/back|/settings"
              + "|/people/\\d+/(safeguards|override)(/lift|/end)?"
              + "|/admin/accounts/[0-9a-f-]{36}(/disable|/enable)?");

  private EditForms() {}

  /** Whether what is sent to an address changes something that exists. */
  static boolean edits(String address) {
    return EDIT.matcher(address).matches();
  }

  /** The page that holds the form. */
  static String on(String address) {
    return address.startsWith(REVIEW)
        ? REVIEW + "one?done=" + address.substring(REVIEW.length()).replace("/back", "")
        : address.replaceFirst("/(approve|again|take-in|undo|lift|end|disable|enable)$", "");
  }
}
