package onward.demo.draw;

import java.text.Normalizer;

/** Names in plain letters, as systems without accents keep them. */
public final class Letters {
  private Letters() {}

  /** Łukasz becomes Lukasz, Zoë becomes Zoe. */
  public static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace("ø", "o");
  }
}
