package onward.web.edits;

/**
 * Both answers to one question, for whoever was not the first.
 *
 * @param what was decided by two: "Who is Zoe Patel?"
 * @param theirs what stands now, and by whom
 * @param yours what the reader chose, which was not kept
 * @param choose what the reader may do about it, in words
 * @param to where they do it
 */
public record BeatenPage(String what, String theirs, String yours, String choose, String to) {
  /** The template that shows it. */
  public static final String TEMPLATE = "edits/beaten";
}
