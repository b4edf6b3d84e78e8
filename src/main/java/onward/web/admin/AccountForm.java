package onward.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import onward.access.Account;
import onward.access.Role;
import onward.facts.AuthorityCode;
import onward.partners.Partner;
import onward.web.govuk.ErrorLink;

/**
 * What was filled in about somebody.
 *
 * @param mail their e-mail address, which is their user name
 * @param partner a school's or provider's number or name; empty for the authority's own people
 */
record AccountForm(String mail, String fullName, Set<Role> roles, String partner) {
  static final AccountForm EMPTY = new AccountForm("", "", Set.of(), "");
  private static final int LONGEST = 200;

  /**
   * All that is wrong with it, at once.
   *
   * @param register the partner that a number or name means, if one alone is meant
   */
  List<ErrorLink> problems(boolean isNew, Function<String, Optional<Partner>> register) {
    var problems = new ArrayList<ErrorLink>();
    if (isNew && (!userName().matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+") || mail.length() > LONGEST)) {
      problems.add(
          new ErrorLink("Give an e-mail address, such as j.bloggs@example.gov.uk", "#mail"));
    }
    if (fullName.isBlank() || fullName.length() > LONGEST) {
      problems.add(new ErrorLink("Give the name by which others know them", "#full-name"));
    }
    if (roles.isEmpty()) {
      problems.add(new ErrorLink("Choose at least one role", "#roles"));
    }
    boolean ofPartner = roles.stream().anyMatch(Role::ofPartner);
    if (ofPartner && partner.isBlank()) {
      problems.add(new ErrorLink("Name their school or provider", "#partner"));
    } else if (ofPartner) {
      wrongPartner(register).ifPresent(wrong -> problems.add(new ErrorLink(wrong, "#partner")));
    }
    if (!ofPartner && !partner.isBlank()) {
      problems.add(
          new ErrorLink(
              "Only contacts of schools and providers belong to one: leave it empty", "#partner"));
    }
    if (ofPartner && roles.size() > 1) {
      problems.add(
          new ErrorLink("A contact of a school or provider has that role alone", "#roles"));
    }
    if (roles.contains(Role.ADMINISTRATOR) && roles.stream().anyMatch(Role::seesPeople)) {
      problems.add(
          new ErrorLink(
              "Whoever looks after accounts sees no young people: choose Administrator alone, and"
                  + " invite them under another address for their other work",
              "#roles"));
    }
    return problems;
  }

  /** A contact sees whoever is tied to the partner: one that nobody means ties them to nobody. */
  private Optional<String> wrongPartner(Function<String, Optional<Partner>> register) {
    var found = register.apply(partner);
    if (found.isEmpty()) {
      return Optional.of(
          "The register has no “%s”, or more than one: give its DfE number or UKPRN"
              .formatted(partner.strip()));
    }
    var meant = found.get();
    if (roles.contains(Role.SCHOOL_CONTACT) && meant.kind() != Partner.Kind.SCHOOL) {
      return Optional.of(
          "%s is a %s: name a school, or choose the role for contacts of providers"
              .formatted(meant.name(), meant.kind().words()));
    }
    if (roles.contains(Role.PROVIDER_CONTACT) && !meant.takesAfterYear11()) {
      return Optional.of(
          "%s takes nobody after Year 11: name a provider, or choose the role for contacts of schools"
              .formatted(meant.name()));
    }
    return Optional.empty();
  }

  String userName() {
    return mail.strip().toLowerCase(Locale.ROOT);
  }

  /** The account as filled in. */
  Account account(AuthorityCode authority, String userName, String partnerKey) {
    return new Account(authority, userName, fullName.strip(), roles, partnerKey);
  }
}
