package onward.access;

/**
 * A part somebody plays in keeping the Guarantee (Annex 1, in the offices of today). An account may
 * have several; what each may do stands in {@link Sight}.
 */
public enum Role {
  AUTHORITY_LEAD("Authority lead", "answers for the Guarantee and signs the return"),
  DATA_MANAGER("Data manager", "brings the lists in and makes the return"),
  PERSONAL_ADVISER("Personal adviser", "talks to young people without an offer"),
  TRACKING_OFFICER("Tracking officer", "rings those whose activity is not known"),
  TARGETED_SUPPORT("Targeted support worker", "helps those with personal circumstances"),
  SCHOOL_CONTACT("School contact", "looks after a school's own pupils and leavers"),
  PROVIDER_CONTACT("Provider contact", "looks after a provider's own applicants and learners"),
  ANALYST("Analyst", "compares figures and sees nobody"),
  ADMINISTRATOR("Administrator", "looks after accounts and sees nobody");

  private final String words;
  private final String part;

  Role(String words, String part) {
    this.words = words;
    this.part = part;
  }

  public String words() {
    return words;
  }

  /** What the role is for, to stand after its name. */
  public String part() {
    return part;
  }

  /** Whether the role is that of one school or provider, and so needs its name. */
  public boolean ofPartner() {
    return this == SCHOOL_CONTACT || this == PROVIDER_CONTACT;
  }

  /** Whether somebody in this role sees people, and so signs in with two factors. */
  public boolean seesPeople() {
    var rights = Sight.rights(this);
    return rights.contains(Right.SEE_PEOPLE)
        || rights.contains(Right.SEE_OWN_PUPILS)
        || rights.contains(Right.SEE_OWN_APPLICANTS);
  }
}
