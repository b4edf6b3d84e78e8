package onward.web.person;

import onward.web.StatusTag;

/**
 * A status somebody had for a time.
 *
 * @param from in words
 * @param until in words; empty while it holds
 * @param left where it begins on the strip of the year, per cent
 * @param width how much of the strip it takes, per cent
 */
public record StatusStep(
    StatusTag status, String from, String until, String because, double left, double width) {}
