package onward.facts;

import java.time.Instant;

/**
 * Who or what told us: one taken-in file, one form filled in, one command. Every fact carries it.
 *
 * @param id the source's number
 * @param authority whose facts these are
 * @param told what it was, in words for people: "northgate-offers.csv", "page"
 * @param by the user or command that brought it
 * @param at when we learnt it
 */
public record Source(SourceId id, AuthorityCode authority, String told, String by, Instant at) {}
