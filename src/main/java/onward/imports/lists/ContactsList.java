package onward.imports.lists;

import java.util.List;
import java.util.Map;
import onward.contacts.Channel;
import onward.contacts.Contact;
import onward.contacts.ContactOutcome;
import onward.contacts.Contacts;
import onward.contacts.Said;
import onward.imports.read.Column;
import onward.imports.read.Row;
import onward.imports.rows.FactDestination;
import onward.imports.rows.Received;
import onward.partners.Partners;
import org.springframework.stereotype.Component;

/** Attempts to reach people, and what came of them. */
@Component
class ContactsList extends CsvList<List<Contact>> {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("Contacted on"),
          new Column("Channel"),
          new Column("Outcome"),
          new Column("Said"),
          new Column("By"));

  ContactsList(Contacts door, Partners partners) {
    super("contacts", new FactDestination<>(door), partners);
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  List<String> telling() {
    return List.of("Contacted on", "Channel", "Said");
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
        "Contacted on",
        "02/07/2026",
        "Channel",
        "phone",
        "Outcome",
        "spoke",
        "Said",
        "undecided",
        "By",
        "J Adviser");
  }

  @Override
  List<Contact> understand(Row row, Providers providers, Received file) {
    return List.of(
        new Contact(
            row.date("Contacted on"),
            row.word("Channel", Channel.class, Channel::words),
            row.word("Outcome", ContactOutcome.class, ContactOutcome::words),
            row.word("Said", Said.class, Said::words),
            row.text("By")));
  }
}
