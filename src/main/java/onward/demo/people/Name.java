package onward.demo.people;

/**
 * What someone is called.
 *
 * @param middle empty for some
 * @param former an earlier surname, empty for most
 * @param preferred another forename they go by, empty for most
 */
public record Name(
    String forename, String middle, String surname, String former, String preferred) {}
