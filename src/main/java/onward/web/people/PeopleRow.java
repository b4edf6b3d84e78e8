package onward.web.people;

import onward.web.StatusTag;

/** A line of the list, in words. */
public record PeopleRow(
    String href, String name, String born, String school, StatusTag status, String since) {}
