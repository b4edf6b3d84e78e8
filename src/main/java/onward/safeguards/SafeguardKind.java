package onward.safeguards;

/** The kinds of safeguard. */
public enum SafeguardKind {
  NO_CONTACT("No contact", "Nobody rings, writes or visits; phone and e-mail are hidden."),
  SAFE_CONTACT(
      "Safe contact only",
      "Address, phone and e-mail are hidden on every page and in every file; the reason says how to"
          + " reach them."),
  SHARING_LIMITED(
      "Sharing limited",
      "From 16 a young person may say that nothing but name, address and date of birth is passed on"
          + " (Education and Skills Act 2008, sections 14 and 72). Files for schools and providers"
          + " are stripped, and say so."),
  SENSITIVE("Sensitive record", "Only the people named here see that the record is there.");

  private final String words;
  private final String effect;

  SafeguardKind(String words, String effect) {
    this.words = words;
    this.effect = effect;
  }

  public String words() {
    return words;
  }

  /** What it does, in a sentence or two. */
  public String effect() {
    return effect;
  }
}
