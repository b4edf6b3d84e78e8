package onward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** Who may do what. */
class SightTest {
  @Test
  void the_document_says_what_the_table_says() throws IOException {
    assertThat(Files.readString(Path.of("docs/who-may-see.md")))
        .as("write it again: ./onward who-may-see --out docs/who-may-see.md")
        .isEqualTo(SightBook.document());
  }

  @Test
  void whoever_looks_after_accounts_and_whoever_compares_figures_sees_nobody() {
    for (var role : EnumSet.of(Role.ADMINISTRATOR, Role.ANALYST)) {
      assertThat(role.seesPeople()).isFalse();
      assertThat(Sight.fields(role)).isEmpty();
      assertThat(Sight.rights(role)).hasSize(1);
    }
  }

  @Test
  void only_leads_and_data_managers_override_a_status_and_only_a_lead_signs() {
    assertThat(Arrays.stream(Role.values()).filter(may(Right.OVERRIDE_STATUS)))
        .containsExactly(Role.AUTHORITY_LEAD, Role.DATA_MANAGER);
    assertThat(Arrays.stream(Role.values()).filter(may(Right.SIGN_RETURNS)))
        .containsExactly(Role.AUTHORITY_LEAD);
  }

  @Test
  void a_school_and_a_provider_have_one_right_each_and_no_special_categories() {
    assertThat(Sight.rights(Role.SCHOOL_CONTACT)).containsExactly(Right.SEE_OWN_PUPILS);
    assertThat(Sight.rights(Role.PROVIDER_CONTACT)).containsExactly(Right.SEE_OWN_APPLICANTS);
    assertThat(Sight.fields(Role.SCHOOL_CONTACT)).containsExactly(Field.CONTACT_DETAILS);
    assertThat(Sight.fields(Role.PROVIDER_CONTACT)).isEmpty();
  }

  @Test
  void every_right_belongs_to_somebody() {
    for (var right : Right.values()) {
      assertThat(Arrays.stream(Role.values()).filter(may(right))).as(right.name()).isNotEmpty();
    }
  }

  private static java.util.function.Predicate<Role> may(Right right) {
    return role -> Sight.rights(role).contains(right);
  }
}
