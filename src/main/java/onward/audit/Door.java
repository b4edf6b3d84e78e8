package onward.audit;

/** Which way in was taken. */
public enum Door {
  PAGE("a page"),
  FILE("a file"),
  COMMAND("a command");

  private final String words;

  Door(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
