package onward.imports.lists;

import java.util.List;
import onward.imports.cells.LevelRule;
import onward.imports.lists.Providers.Sent;
import onward.imports.read.Column;
import onward.imports.read.Row;
import onward.imports.rows.FactDestination;
import onward.imports.rows.Received;
import onward.offers.Condition;
import onward.offers.Offer;
import onward.offers.OfferKind;
import onward.offers.Offers;
import onward.offers.Place;
import onward.offers.Reply;
import onward.offers.Unsuitable;
import onward.partners.Partners;
import org.springframework.stereotype.Component;

/** Offers that providers made. */
@Component
class OffersList extends CsvList<List<Offer>> {
  private static final Layout LAYOUT =
      Layout.aboutPeople("offers")
          .with(
              new Column("Provider"),
              new Column("Kind"),
              new Column("Course"),
              new Column("Level"),
              new Column("Offered on"),
              new Column("Start date"),
              new Column("Condition"),
              new Column("Condition met"),
              new Column("Place"),
              new Column("Reply"),
              new Column("Withdrawn on"),
              new Column("Suitable"),
              new Column("Why not suitable"))
          .telling(
              "Kind",
              "Offered on",
              "Condition",
              "Condition met",
              "Place",
              "Reply",
              "Withdrawn on",
              "Suitable",
              "Why not suitable")
          .example(
              "Provider",
              "Northgate College",
              "Kind",
              "general qualification",
              "Course",
              "A levels",
              "Offered on",
              "03/03/2026",
              "Start date",
              "07/09/2026",
              "Condition",
              "GCSE results");

  OffersList(Offers door, Partners partners) {
    super(LAYOUT, new FactDestination<>(door), partners);
  }

  @Override
  Sent sent() {
    return Sent.BY_PROVIDER;
  }

  @Override
  List<Offer> understand(Row row, Providers providers, Received file) {
    return List.of(
        new Offer(
            providers.key(row, "Provider"),
            row.word("Kind", OfferKind.class, OfferKind::words),
            row.text("Course"),
            row.usable("Level", LevelRule::fault),
            row.date("Offered on"),
            row.date("Start date"),
            row.word("Condition", Condition.class, Condition::words),
            row.yesNo("Condition met"),
            row.word("Place", Place.class, Place::words),
            row.word("Reply", Reply.class, Reply::words),
            row.date("Withdrawn on"),
            row.yesNo("Suitable"),
            row.word("Why not suitable", Unsuitable.class, Unsuitable::words)));
  }
}
