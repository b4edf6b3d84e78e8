package onward.nccis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One young person as sent: a text for every element, empty where the file says nothing. Text,
 * because what is checked may be any product's file.
 */
public final class ReturnRecord {
  private final int number;
  private final String reference;
  private final String[] values;
  private final @Nullable LocalDate[] days;
  private final List<String> characteristics;
  private final boolean hasPersonalDetails;
  private final boolean hasActivities;

  private ReturnRecord(Draft draft) {
    this.number = draft.number;
    this.values = draft.values.clone();
    this.days = draft.days.clone();
    this.reference =
        draft.reference.isEmpty() ? values[Tag.YOUNG_PERSONS_ID.ordinal()] : draft.reference;
    this.characteristics = List.copyOf(draft.characteristics);
    this.hasPersonalDetails = draft.hasPersonalDetails;
    this.hasActivities = draft.hasActivities;
  }

  /** The place of the record in its file, from 1. */
  public int number() {
    return number;
  }

  /** How people name this person: our own reference, else the national identifier. */
  public String reference() {
    return reference;
  }

  public String text(Tag tag) {
    return values[tag.ordinal()];
  }

  public boolean has(Tag tag) {
    return !text(tag).isEmpty();
  }

  /** The day in an element; null where it holds none as the file writes them. */
  public @Nullable LocalDate day(Tag tag) {
    var known = days[tag.ordinal()];
    if (known == null && has(tag)) {
      known = ReturnHeader.day(text(tag));
      days[tag.ordinal()] = known; // the checks ask for the same day many times
    }
    return known;
  }

  public List<String> characteristics() {
    return characteristics;
  }

  public boolean hasPersonalDetails() {
    return hasPersonalDetails;
  }

  public boolean hasActivities() {
    return hasActivities;
  }

  /** A record being put together. */
  public static final class Draft {
    private final int number;
    private final String reference;
    private final String[] values = new String[Tag.COUNT];
    private final @Nullable LocalDate[] days = new LocalDate[Tag.COUNT];
    private final List<String> characteristics = new ArrayList<>();
    private boolean hasPersonalDetails;
    private boolean hasActivities;

    /**
     * @param number the place in the file, from 1
     * @param reference how people name this person; empty = by the national identifier
     */
    public Draft(int number, String reference) {
      this.number = number;
      this.reference = reference;
      Arrays.fill(values, "");
    }

    /** Everything of a record, to say something else in places. */
    public static Draft of(ReturnRecord record) {
      var draft = new Draft(record.number, record.reference);
      System.arraycopy(record.values, 0, draft.values, 0, record.values.length);
      draft.characteristics.addAll(record.characteristics);
      draft.hasPersonalDetails = record.hasPersonalDetails;
      draft.hasActivities = record.hasActivities;
      return draft;
    }

    /** Says what an element holds; a null is an empty element. */
    public Draft say(Tag tag, @Nullable Object value) {
      values[tag.ordinal()] = value == null ? "" : value.toString();
      days[tag.ordinal()] = value instanceof LocalDate day ? day : null;
      return this;
    }

    public Draft characteristic(String code) {
      characteristics.add(code);
      return this;
    }

    /** Says which of the two sections without which a record is refused are there. */
    public Draft sections(boolean personalDetails, boolean activities) {
      hasPersonalDetails = personalDetails;
      hasActivities = activities;
      return this;
    }

    public ReturnRecord done() {
      return new ReturnRecord(this);
    }
  }
}
