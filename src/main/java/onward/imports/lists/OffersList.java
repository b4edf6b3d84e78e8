package onward.imports.lists;

import java.util.List;
import java.util.Map;
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
  private static final List<Column> COLUMNS =
      List.of(
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
          new Column("Why not suitable"));

  OffersList(Offers door, Partners partners) {
    super("offers", new FactDestination<>(door), partners);
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  List<String> telling() {
    return List.of(
        "Kind",
        "Offered on",
        "Condition",
        "Condition met",
        "Place",
        "Reply",
        "Withdrawn on",
        "Suitable",
        "Why not suitable");
  }

  @Override
  public Map<String, String> example() {
    return Map.of(
        "UPN",
        "H860405410631",
        "Forename",
        "Ana",
        "Surname",
        "Example",
        "Date of birth",
        "14/02/2010",
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
  }

  @Override
  List<Offer> understand(Row row, Providers providers, Received file) {
    return List.of(
        new Offer(
            providers.key(row, "Provider"),
            row.word("Kind", OfferKind.class, OfferKind::words),
            row.text("Course"),
            row.text("Level"),
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
