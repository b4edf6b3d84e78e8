package onward;

/** A test that works out itself inside which authority's walls it is. */
public interface InAuthority {
  /** The authority's code. */
  String inside();
}
