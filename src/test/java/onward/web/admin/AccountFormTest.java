package onward.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onward.access.Role;
import onward.partners.Partner;
import onward.partners.Partner.Kind;
import onward.web.govuk.ErrorLink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose contact somebody may be. */
class AccountFormTest {
  private static final Partner SCHOOL = partner("Hill School", Kind.SCHOOL, false);
  private static final Partner SIXTH_FORM = partner("Dale Academy", Kind.SCHOOL, true);
  private static final Partner COLLEGE = partner("Wyke College", Kind.COLLEGE, null);

  @Test
  void a_contact_of_a_school_is_one_of_a_school() {
    assertThat(wrong(Role.SCHOOL_CONTACT, SCHOOL)).isEmpty();
    assertThat(wrong(Role.SCHOOL_CONTACT, SIXTH_FORM)).isEmpty();
    assertThat(wrong(Role.SCHOOL_CONTACT, COLLEGE))
        .singleElement()
        .asString()
        .startsWith("Wyke College is a college: name a school");
  }

  @Test
  void a_contact_of_a_provider_is_one_of_who_makes_offers_a_sixth_form_too() {
    assertThat(wrong(Role.PROVIDER_CONTACT, COLLEGE)).isEmpty();
    assertThat(wrong(Role.PROVIDER_CONTACT, SIXTH_FORM)).isEmpty();
    assertThat(wrong(Role.PROVIDER_CONTACT, SCHOOL))
        .singleElement()
        .asString()
        .startsWith("Hill School takes nobody after Year 11");
  }

  @Test
  void a_name_that_nobody_or_more_than_one_bears_is_refused_with_what_to_give_instead() {
    assertThat(wrong(Role.SCHOOL_CONTACT, null))
        .containsExactly(
            "The register has no “Typed”, or more than one: give its DfE number or UKPRN");
  }

  private static List<String> wrong(Role role, @Nullable Partner meant) {
    return new AccountForm("ada@example.org", "Ada", Set.of(role), "Typed ")
        .problems(true, _ -> Optional.ofNullable(meant)).stream().map(ErrorLink::text).toList();
  }

  private static Partner partner(String name, Kind kind, @Nullable Boolean sixthForm) {
    return new Partner(
        "URN 1", "9974001", name, kind, "", "997", "1", "", "9974001", "", sixthForm, null, null,
        "", "", null, null, true, List.of());
  }
}
