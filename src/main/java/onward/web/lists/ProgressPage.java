package onward.web.lists;

import onward.web.Words;

/**
 * Work on a long list that is under way.
 *
 * @param path of the file's page
 * @param doing what is done with it
 * @param step what is done just now
 * @param rows how many rows of how many, empty where they are not counted
 * @param percent how much of this step is done, 0 to 100
 * @param left how long this step still takes, empty where that is not known
 * @param stopping whether it was asked to stop
 */
public record ProgressPage(
    String path,
    String name,
    String doing,
    String step,
    String rows,
    double percent,
    String left,
    boolean stopping) {
  static ProgressPage of(ListJob job) {
    var now = job.now();
    return new ProgressPage(
        ListPages.path(job.file()),
        job.file().name(),
        job.doing(),
        now.step().words(),
        now.all() == 0
            ? ""
            : Words.number(now.done()) + " of " + Words.count(now.all(), "row", "rows"),
        now.all() == 0 ? 0 : 100.0 * now.done() / now.all(),
        left(job.secondsLeft()),
        job.stopping());
  }

  private static String left(int seconds) {
    if (seconds < 0) {
      return "";
    }
    return seconds < 90
        ? "about " + Words.count(Math.max(1, seconds), "second", "seconds") + " left"
        : "about " + Words.count((seconds + 30) / 60, "minute", "minutes") + " left";
  }
}
