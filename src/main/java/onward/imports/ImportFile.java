package onward.imports;

import java.time.Instant;
import java.time.LocalDate;
import onward.calendar.Days;
import onward.calendar.London;
import onward.facts.AuthorityCode;
import org.jspecify.annotations.Nullable;

/**
 * A file that was received, and how far it has come.
 *
 * @param kind the contract's word for the list; empty where it could not be told
 * @param lines how many rows it has
 * @param source the source of its facts once applied, null before
 * @param sender who sent it, in small letters; empty where nobody said and its name does not tell
 * @param senderName the same as it was written
 * @param eraseOn the day on which its bytes are erased; null where they are not kept
 * @param asAt the day as at which it was made; null where it tells of the moment it came
 * @param gone whether there are no bytes: they were never kept, or they are erased
 * @param note what to know of the file as a whole: why it was refused, or that it came before
 */
public record ImportFile(
    ImportId id,
    AuthorityCode authority,
    String name,
    String kind,
    State state,
    int lines,
    Instant received,
    String receivedBy,
    @Nullable Instant applied,
    @Nullable Long source,
    String sender,
    String senderName,
    @Nullable LocalDate eraseOn,
    @Nullable LocalDate asAt,
    boolean gone,
    String note) {

  /** What the note says from the moment a file is received until its plan stands. */
  public static final String UNFINISHED =
      "This file was not read to its end: the work was stopped, or Onward was. Nothing was"
          + " changed. Where Onward was stopped, it goes on by itself within half a minute of being"
          + " back; otherwise have the file read again.";

  /** With these words the note asks of a list that looks like the wrong one. */
  public static final String RIGHT_FILE = "Is this the right file";

  /** Whether somebody has to say that it is the right file before its plan is carried out. */
  public boolean looksWrong() {
    return state == State.PLANNED && note.contains(RIGHT_FILE);
  }

  /** Under what name is kept what its headings and words mean: who sent it, or its own name. */
  public String meantBy() {
    return sender.isEmpty() ? name : sender;
  }

  /** Whether its bytes were kept once and are erased. */
  public boolean erased() {
    return gone && eraseOn != null;
  }

  /** Whether it came before, so that nothing was read. */
  public boolean cameBefore() {
    return state == State.PLANNED && lines == 0;
  }

  /** What is said of a file that says the same as this one. */
  public String cameBeforeIn() {
    return "The same file was received from "
        + (senderName.isEmpty() ? receivedBy : senderName)
        + " on "
        + Days.inWords(London.day(received))
        + " as "
        + name
        + (senderName.isEmpty() ? "" : ", brought in by " + receivedBy)
        + ": nothing to do.";
  }

  /** Whether the work on it ended before its plan stood. */
  public boolean unfinished() {
    return note.equals(UNFINISHED);
  }

  /** How far a file has come; the moves are refused or planned, then applied, then undone. */
  public enum State {
    REFUSED("refused"),
    PLANNED("waiting for approval"),
    APPLIED("applied"),
    UNDONE("undone");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
