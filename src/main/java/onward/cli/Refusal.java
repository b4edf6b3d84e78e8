package onward.cli;

/** A command cannot do what was asked; the message tells the user why and what to do instead. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refusal(String message) {
    super(message);
  }
}
