package onward.web.person;

/**
 * A line of the timeline.
 *
 * @param anchor names it on the page: "offer-12"
 * @param day when it was true, in words; empty where nothing was said
 * @param learnt when we learnt it, in words
 * @param source who told us: the file and line, or the page
 * @param replaced when a later statement replaced it, in words; empty while it stands
 * @param decides whether today's status rests on it
 */
public record Happening(
    String anchor,
    String what,
    String detail,
    String day,
    String learnt,
    String source,
    String replaced,
    boolean decides) {}
