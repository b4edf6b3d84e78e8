package onward.demo.lists;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import onward.demo.places.Partner;
import onward.demo.places.World;

/**
 * How a sender's system writes its files.
 *
 * @param marked whether a byte order mark goes first
 * @param dates the pattern of dates
 * @param turned whether the columns come in another order than the usual
 * @param extra columns of its own, which nobody asked for
 */
record Style(
    Charset charset,
    boolean marked,
    char separator,
    String dates,
    boolean turned,
    List<String> extra) {
  private static final Style USUAL =
      new Style(StandardCharsets.UTF_8, false, ',', "dd/MM/yyyy", false, List.of());

  /** Four colleges and a sixth form have systems with ways of their own. */
  static Style of(World world, Partner sender) {
    int college = world.colleges().indexOf(sender);
    return switch (college) {
      case 0 ->
          new Style(USUAL.charset, true, ',', USUAL.dates, true, List.of("Tutor group", "Fee"));
      case 1 ->
          new Style(Charset.forName("windows-1252"), false, ';', USUAL.dates, false, List.of());
      case 2 -> new Style(USUAL.charset, false, ',', "d MMM yyyy", false, List.of());
      case 3 ->
          new Style(StandardCharsets.UTF_16LE, true, ',', USUAL.dates, false, List.of("Notes"));
      default ->
          !world.sixthForms().isEmpty() && world.sixthForms().getFirst().equals(sender)
              ? iso()
              : USUAL;
    };
  }

  static Style usual() {
    return USUAL;
  }

  private static Style iso() {
    return new Style(USUAL.charset, false, ',', "yyyy-MM-dd", false, List.of());
  }
}
