package onward.monitoring;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import onward.calendar.Campaign;
import onward.facts.AuthorityCode;
import onward.guarantee.StatusGroup;
import onward.monitoring.ActivityTableRule.Line;
import onward.monitoring.ActivityTableRule.Participation;
import onward.monitoring.GuaranteeTables.By;
import onward.partners.Authorities;
import onward.tables.CsvOut;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables as CSV under the column names of the public data sets; {@code z} = no such figure. */
@Component
public class PublicFiles {
  private final GuaranteeTables guarantee;
  private final ActivityTables activity;
  private final Authorities authorities;

  PublicFiles(GuaranteeTables guarantee, ActivityTables activity, Authorities authorities) {
    this.guarantee = guarantee;
    this.activity = activity;
    this.authorities = authorities;
  }

  /** The Guarantee by month and cohort, with the change on the year before in points. */
  public void guarantee(
      AuthorityCode authority, Campaign campaign, LocalDate today, OutputStream out) {
    var days = GuaranteeTables.monthEnds(campaign, today);
    var before = new Campaign(campaign.year() - 1);
    var lastYear = guarantee.months(authority, before, GuaranteeTables.monthEnds(before, today));
    try (var csv =
        CsvOut.to(
            out,
            Geography.headings(
                "cohort",
                "cohort_number",
                "offer_made",
                "offer_made_percentage",
                "annual_change_offer_made",
                "offer_not_appropriate",
                "offer_not_appropriate_percentage",
                "no_offer",
                "no_offer_percentage",
                "not_recorded",
                "not_recorded_percentage",
                "may_count",
                "offer_made_percentage_of_may_count"))) {
      for (var line : guarantee.months(authority, campaign, days)) {
        csv.row(
            Geography.row(
                authorities,
                authority,
                line.day(),
                campaign.year(),
                line.day().getMonth().getDisplayName(TextStyle.FULL, Locale.UK),
                line.cohort().words(),
                line.people(),
                line.people(StatusGroup.OFFER_MADE),
                plain(line.share(StatusGroup.OFFER_MADE)),
                plain(change(line, lastYear)),
                line.people(StatusGroup.OFFER_NOT_APPROPRIATE),
                plain(line.share(StatusGroup.OFFER_NOT_APPROPRIATE)),
                line.people(StatusGroup.NO_OFFER_MADE),
                plain(line.share(StatusGroup.NO_OFFER_MADE)),
                line.people(StatusGroup.NOT_RECORDED),
                plain(line.share(StatusGroup.NOT_RECORDED)),
                line.mayCount(),
                plain(line.publishedShare(StatusGroup.OFFER_MADE))));
      }
    }
  }

  /**
   * The Guarantee on a day, taken apart.
   *
   * @param name how a part is called, by its key
   */
  public void parts(
      AuthorityCode authority, LocalDate day, By by, UnaryOperator<String> name, OutputStream out) {
    var campaign = Campaign.on(day);
    try (var csv =
        CsvOut.to(
            out,
            Geography.headings(
                "cohort",
                "characteristic_grouping",
                "characteristic",
                "cohort_number",
                "offer_made",
                "offer_made_percentage",
                "offer_not_appropriate",
                "offer_not_appropriate_percentage",
                "no_offer",
                "no_offer_percentage",
                "not_recorded",
                "not_recorded_percentage"))) {
      for (var line : guarantee.parts(authority, campaign, day, by)) {
        var cells = new ArrayList<@Nullable Object>();
        cells.addAll(List.of(line.cohort().words(), by.words(), name.apply(line.part())));
        cells.add(line.people());
        for (var group : StatusGroup.values()) {
          cells.add(line.people(group));
          cells.add(plain(line.share(group)));
        }
        csv.row(
            Geography.row(
                authorities,
                authority,
                day,
                campaign.year(),
                day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK),
                cells.toArray()));
      }
    }
  }

  /** NEET by characteristics: the mean of December to February, by age and part. */
  public void neet(AuthorityCode authority, int year, OutputStream out) {
    var before = activity.mean(authority, year - 1);
    try (var csv =
        CsvOut.to(
            out,
            Geography.headings(
                "age",
                "characteristic_grouping",
                "characteristic",
                "avg_cohort_count",
                "avg_neet_nk_count",
                "avg_neet_count",
                "avg_nk_count",
                "neet_nk_percent",
                "neet_percent",
                "nk_percent",
                "annual_change_neet_nk_percent"))) {
      activity
          .mean(authority, year)
          .forEach((line, count) ->
              csv.row(
                  Geography.row(
                      authorities,
                      authority,
                      LocalDate.of(year, Month.FEBRUARY, 1),
                      year,
                      "Calendar year",
                      line.age().words(),
                      line.part().grouping(),
                      line.part().value(),
                      plain(count.cohort()),
                      plain(count.together()),
                      plain(count.neet()),
                      plain(count.notKnown()),
                      plain(count.togetherShare()),
                      plain(count.neetShare()),
                      plain(count.notKnownShare()),
                      plain(change(line, count, before)))));
    }
  }

  /** Participation by type at the end of March, with the change on the year before. */
  public void participation(AuthorityCode authority, int year, OutputStream out) {
    var now = activity.participation(authority, year);
    var before = activity.participation(authority, year - 1).orElse(null);
    try (var csv =
        CsvOut.to(
            out,
            Geography.headings(
                "participation_grouping",
                "participation_type",
                "cohort_count",
                "count",
                "percent",
                "annual_change_percent"))) {
      now.ifPresent(held -> {
        participation(csv, authority, year, "Total", held.total(), held, before, null);
        for (var type : ParticipationType.values()) {
          int count = held.types().getOrDefault(type, 0);
          participation(csv, authority, year, type.words(), count, held, before, type);
        }
      });
    }
  }

  private void participation(
      CsvOut csv,
      AuthorityCode authority,
      int year,
      String words,
      int count,
      Participation held,
      @Nullable Participation before,
      @Nullable ParticipationType type) {
    var share = Share.of(count, held.cohort());
    BigDecimal then = null;
    if (before != null) {
      int earlier = type == null ? before.total() : before.types().getOrDefault(type, 0);
      then = Share.of(earlier, before.cohort());
    }
    csv.row(
        Geography.row(
            authorities,
            authority,
            LocalDate.of(year, Month.MARCH, 31),
            year,
            "March",
            "Headline participation",
            words,
            held.cohort(),
            count,
            plain(share),
            plain(difference(share, then))));
  }

  private static @Nullable BigDecimal change(GuaranteeMonth line, List<GuaranteeMonth> lastYear) {
    return lastYear.stream()
        .filter(one -> one.cohort() == line.cohort())
        .filter(one -> one.day().getMonth() == line.day().getMonth())
        .findFirst()
        .map(one ->
            difference(line.share(StatusGroup.OFFER_MADE), one.share(StatusGroup.OFFER_MADE)))
        .orElse(null);
  }

  private static @Nullable BigDecimal change(
      Line line, ActivityCount count, Map<Line, ActivityCount> before) {
    var then = before.get(line);
    return then == null ? null : difference(count.togetherShare(), then.togetherShare());
  }

  private static @Nullable BigDecimal difference(
      @Nullable BigDecimal now, @Nullable BigDecimal then) {
    return now == null || then == null ? null : now.subtract(then);
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal figure) {
    return figure == null
        ? null
        : new BigDecimal(Objects.requireNonNull(figure.stripTrailingZeros()).toPlainString());
  }
}
