package onward.imports.lists;

import java.util.List;
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
  private static final Layout LAYOUT =
      Layout.aboutPeople("contacts")
          .with(
              new Column("Contacted on"),
              new Column("Channel"),
              new Column("Outcome"),
              new Column("Said"),
              new Column("By"))
          .telling("Contacted on", "Channel", "Said")
          .example(
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

  ContactsList(Contacts door, Partners partners) {
    super(LAYOUT, new FactDestination<>(door), partners);
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
