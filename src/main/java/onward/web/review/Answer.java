package onward.web.review;

import onward.facts.PersonId;
import onward.imports.review.Decision.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose.
 *
 * @param person whom they chose; null for somebody new and for nobody of ours
 */
record Answer(Choice choice, @Nullable PersonId person) {
  /** For the audit: people by their numbers. */
  String words() {
    return switch (choice) {
      case NOT_OURS -> "nobody of ours";
      case NEW_PERSON -> "somebody new";
      case LINK -> "entry " + (person == null ? "" : person.value());
    };
  }
}
