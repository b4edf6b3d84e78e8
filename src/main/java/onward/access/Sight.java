package onward.access;

import static onward.access.Field.CHARACTERISTICS;
import static onward.access.Field.CIRCUMSTANCES;
import static onward.access.Field.CONTACT_DETAILS;
import static onward.access.Field.ETHNICITY;
import static onward.access.Field.SEN;
import static onward.access.Right.BRING_IN_LISTS;
import static onward.access.Right.DECIDE_WHO;
import static onward.access.Right.DOWNLOAD_PEOPLE;
import static onward.access.Right.OVERRIDE_STATUS;
import static onward.access.Right.PREPARE_RETURNS;
import static onward.access.Right.RECORD_SAFEGUARDS;
import static onward.access.Right.RUN_ACCOUNTS;
import static onward.access.Right.SEE_AUDIT;
import static onward.access.Right.SEE_FIGURES;
import static onward.access.Right.SEE_OWN_APPLICANTS;
import static onward.access.Right.SEE_OWN_PUPILS;
import static onward.access.Right.SEE_PARTNERS;
import static onward.access.Right.SEE_PEOPLE;
import static onward.access.Right.SEE_SMALL_NUMBERS;
import static onward.access.Right.SEE_WORK;
import static onward.access.Right.SET_RULES;
import static onward.access.Right.SIGN_RETURNS;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may do what, and which parts of a record they see: the one table that decides. The site shows
 * it to everybody who is signed in, and {@code docs/who-may-see.md} is made of it.
 */
public final class Sight {
  private Sight() {}

  /** What somebody in this role may do; everything else is refused. */
  public static Set<Right> rights(Role role) {
    return switch (role) {
      case AUTHORITY_LEAD ->
          only(
              SEE_FIGURES,
              SEE_SMALL_NUMBERS,
              SEE_PEOPLE,
              DOWNLOAD_PEOPLE,
              SEE_WORK,
              RECORD_SAFEGUARDS,
              OVERRIDE_STATUS,
              PREPARE_RETURNS,
              SIGN_RETURNS,
              SET_RULES,
              SEE_PARTNERS,
              SEE_AUDIT);
      case DATA_MANAGER ->
          only(
              SEE_FIGURES,
              SEE_SMALL_NUMBERS,
              SEE_PEOPLE,
              DOWNLOAD_PEOPLE,
              SEE_WORK,
              RECORD_SAFEGUARDS,
              OVERRIDE_STATUS,
              BRING_IN_LISTS,
              DECIDE_WHO,
              PREPARE_RETURNS,
              SET_RULES,
              SEE_PARTNERS,
              SEE_AUDIT);
      case PERSONAL_ADVISER, TARGETED_SUPPORT ->
          only(
              SEE_FIGURES,
              SEE_SMALL_NUMBERS,
              SEE_PEOPLE,
              SEE_WORK,
              RECORD_SAFEGUARDS,
              SEE_PARTNERS);
      case TRACKING_OFFICER ->
          only(SEE_FIGURES, SEE_SMALL_NUMBERS, SEE_PEOPLE, DOWNLOAD_PEOPLE, SEE_WORK, SEE_PARTNERS);
      case SCHOOL_CONTACT -> only(SEE_OWN_PUPILS);
      case PROVIDER_CONTACT -> only(SEE_OWN_APPLICANTS);
      case ANALYST -> only(SEE_FIGURES);
      case ADMINISTRATOR -> only(RUN_ACCOUNTS);
    };
  }

  /** Which kept parts of a record somebody in this role sees. */
  public static Set<Field> fields(Role role) {
    return switch (role) {
      case AUTHORITY_LEAD, DATA_MANAGER ->
          only(CIRCUMSTANCES, SEN, CHARACTERISTICS, ETHNICITY, CONTACT_DETAILS);
      case PERSONAL_ADVISER, TARGETED_SUPPORT ->
          only(CIRCUMSTANCES, SEN, CHARACTERISTICS, CONTACT_DETAILS);
      case TRACKING_OFFICER, SCHOOL_CONTACT -> only(CONTACT_DETAILS);
      case PROVIDER_CONTACT, ANALYST, ADMINISTRATOR -> Set.of();
    };
  }

  @SafeVarargs
  private static <E extends Enum<E>> Set<E> only(E first, E... rest) {
    return Collections.unmodifiableSet(EnumSet.of(first, rest));
  }
}
