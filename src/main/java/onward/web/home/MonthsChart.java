package onward.web.home;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Shares by month, drawn from nought to a hundred per cent.
 *
 * @param months first to last
 */
public record MonthsChart(List<Month> months) {
  public static final int WIDTH = 580;
  public static final int HEIGHT = 280;
  private static final int LEFT = 60;
  private static final int RIGHT = 150;
  private static final int TOP = 16;
  private static final int BOTTOM = 34;

  /**
   * What a month came to.
   *
   * @param name short, for the axis
   * @param people everybody counted
   * @param offerMade how many have an offer
   * @param notRecorded of how many nothing is recorded
   */
  public record Month(String name, String fullName, int people, int offerMade, int notRecorded) {
    double offerShare() {
      return people == 0 ? 0 : 100.0 * offerMade / people;
    }

    double notRecordedShare() {
      return people == 0 ? 0 : 100.0 * notRecorded / people;
    }
  }

  public boolean drawn() {
    return months.size() > 1;
  }

  /** The line of offers made, as an SVG path. */
  public String offerLine() {
    return line(months.stream().mapToDouble(Month::offerShare).toArray());
  }

  /** The line of nothing recorded. */
  public String notRecordedLine() {
    return line(months.stream().mapToDouble(Month::notRecordedShare).toArray());
  }

  public String offerLabelY() {
    return written(y(months.getLast().offerShare()) + labelShift(true));
  }

  public String notRecordedLabelY() {
    return written(y(months.getLast().notRecordedShare()) + labelShift(false));
  }

  public String labelX() {
    return written(x(months.size() - 1) + 10);
  }

  /** Where a month stands, from the left; months count from 0. */
  public String xOf(int month) {
    return written(x(month));
  }

  /** Where the picture of the lines ends at the right. */
  public static int end() {
    return WIDTH - RIGHT;
  }

  /** Where a share stands, from the top. */
  public String yOf(int percent) {
    return written(y(percent));
  }

  /** Two labels that would lie on each other are moved apart. */
  private double labelShift(boolean offer) {
    var last = months.getLast();
    double apart = y(last.notRecordedShare()) - y(last.offerShare());
    double missing = Math.max(0, 24 - Math.abs(apart)) / 2;
    boolean up = offer == apart >= 0;
    return 5 + (up ? -missing : missing);
  }

  private String line(double[] shares) {
    return IntStream.range(0, shares.length)
        .mapToObj(i -> (i == 0 ? "M" : "L") + written(x(i)) + " " + written(y(shares[i])))
        .collect(Collectors.joining(" "));
  }

  private double x(int month) {
    int steps = Math.max(1, months.size() - 1);
    return LEFT + (double) (WIDTH - LEFT - RIGHT) * month / steps;
  }

  private static double y(double percent) {
    return TOP + (HEIGHT - TOP - BOTTOM) * (100 - percent) / 100;
  }

  private static String written(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }
}
