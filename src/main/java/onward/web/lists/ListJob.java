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
    FAILED
  }

  /** How far it has come. */
  record Now(Step step, int done, int all) {}

  private final ImportFile file;
  private final String doing;
  private volatile Now now = new Now(Step.READING, 0, 0);
  private volatile State state = State.RUNNING;
  private volatile boolean asked;

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
    now = new Now(step, done, all);
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
