package onward.demo;

import java.time.LocalDate;

/**
 * A file as it arrives.
 *
 * @param received the day it comes
 * @param fileName speaking, unique in a year: {@code northgate-college-offers-2026-06.csv}
 * @param content the bytes, in the sender's encoding
 */
@SuppressWarnings("ArrayRecordComponent") // a file is bytes; nobody compares deliveries
public record Delivery(LocalDate received, String fileName, byte[] content) {}
