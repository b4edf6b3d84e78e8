package onward.facts;

/**
 * One statement about a person. Two statements about the same person with the same key are about
 * the same thing: the one learnt later replaces the earlier.
 */
public interface Fact {
  /**
   * What makes two statements about one person the same thing, for instance provider and course.
   */
  String key();
}
