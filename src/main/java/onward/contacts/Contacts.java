package onward.contacts;

import onward.facts.FactDatabase;
import onward.facts.Facts;
import org.springframework.stereotype.Component;

/** Attempts to reach people. */
@Component
public class Contacts extends Facts<Contact> {
  Contacts(FactDatabase database) {
    super(database, "contact", Contact.class);
  }
}
