package onward.web.govuk;

/**
 * An entry of the navigation.
 *
 * @param current whether this very page is open
 * @param active whether a page below it is open
 */
public record NavigationItem(String text, String href, boolean current, boolean active) {}
