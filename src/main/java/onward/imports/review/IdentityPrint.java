package onward.imports.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import onward.imports.read.Column;
import onward.people.Identity;

/**
 * What a row gives of its person, as a print that cannot be read back: the same person told in the
 * same words gives the same print, whatever the case, spaces and punctuation.
 */
public final class IdentityPrint {
  private static final char BETWEEN = '\n';

  private IdentityPrint() {}

  public static String of(Identity who) {
    var told = cells(who).stream().map(Column::plain).collect(Collectors.joining("" + BETWEEN));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(digest.digest(told.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The identity as a row of texts, for a table. */
  public static List<String> cells(Identity who) {
    var born = who.dateOfBirth();
    return List.of(
        who.reference(),
        who.upn(),
        who.formerUpn(),
        who.uln(),
        who.forename(),
        who.middleNames(),
        who.surname(),
        who.formerSurname(),
        who.preferredForename(),
        born == null ? "" : born.toString(),
        who.sex(),
        who.postcode());
  }

  /** The identity that such a row of texts holds. */
  public static Identity identity(List<String> cells) {
    if (cells.isEmpty()) {
      return Identity.NOBODY;
    }
    var born = cells.get(9);
    return new Identity(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        cells.get(6),
        cells.get(7),
        cells.get(8),
        born.isEmpty() ? null : LocalDate.parse(born),
        cells.get(10),
        cells.get(11));
  }
}
