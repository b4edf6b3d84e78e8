package onward.web.person;

import java.util.List;

/**
 * An offer and whether it counts.
 *
 * @param detail the course and its dates
 * @param counts whether it counts under the Guarantee
 * @param option how it counts: "firm, starts by the end of October"; empty where it does not
 * @param lacks what it lacks, each with its paragraph; empty where it counts
 */
public record OfferCard(
    String provider, String detail, boolean counts, String option, List<String> lacks) {}
