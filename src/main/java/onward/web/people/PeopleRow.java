package onward.web.people;

/** A line of the list, in words. */
public record PeopleRow(String href, String name, String born, String reference, String school) {}
