package onward.web.lists;

import onward.imports.ImportFile;
import onward.imports.Progress;

/** Work on a long list that goes on while nobody looks. */
final class ListJob implements Progress {
  /** How it goes, or how it ended. */
  enum State {
    RUNNING,
    DONE,
    STOPPED,
    /** Somebody else was first: nothing was done. */
    BEATEN,
    FAILED
  }

  /** How far it has come. */
  record Now(Step step, int done, int all) {}

  private final ImportFile file;
  private final String doing;
  private volatile Now now = new Now(Step.READING, 0, 0);
  private volatile State state = State.RUNNING;
  private volatile boolean asked;
  private volatile long began;

  /**
   * Work that has yet to begin.
   *
   * @param doing what is done, such as "taking in"
   */
  ListJob(ImportFile file, String doing) {
    this.file = file;
    this.doing = doing;
  }

  @Override
  public void at(Step step, int done, int all) {
    if (asked) {
      throw new Stopped();
    }
    if (now.step() != step || began == 0) {
      began = System.nanoTime();
    }
    now = new Now(step, done, all);
  }

  /**
   * Seconds that this step still takes, by how it went so far; negative where that is not known.
   */
  int secondsLeft() {
    var soFar = now;
    double spent = (System.nanoTime() - began) / 1e9;
    boolean known = began != 0 && soFar.done() > 0 && soFar.all() > 0 && spent > 1;
    return known ? (int) Math.ceil(spent * (soFar.all() - soFar.done()) / soFar.done()) : -1;
  }

  /** Asks it to stop; it does at the next row. */
  void stop() {
    asked = true;
  }

  void ended(State how) {
    state = how;
  }

  ImportFile file() {
    return file;
  }

  String doing() {
    return doing;
  }

  Now now() {
    return now;
  }

  State state() {
    return state;
  }

  boolean running() {
    return state == State.RUNNING;
  }

  /** Whether it was asked to stop and has not yet. */
  boolean stopping() {
    return asked && running();
  }
}
