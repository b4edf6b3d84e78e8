package onward.access;

/** Something that somebody may do. Every page, file and form names the right it needs. */
public enum Right {
  SEE_FIGURES("see figures"),
  SEE_SMALL_NUMBERS("see numbers below 5 in figures"),
  SEE_PEOPLE("find young people and open their pages"),
  DOWNLOAD_PEOPLE("download lists of young people"),
  SEE_WORK("see whom to follow up and what to put right"),
  RECORD_SAFEGUARDS("record no contact, safe contact, limits on sharing and sensitive records"),
  OVERRIDE_STATUS("override a status"),
  BRING_IN_LISTS("bring lists in, approve them and take them back"),
  DECIDE_WHO("decide who a row is, merge people and part them again"),
  PREPARE_RETURNS("prepare and check returns"),
  SIGN_RETURNS("sign returns and say that they were sent"),
  SET_RULES("change what the authority decides for itself"),
  SEE_PARTNERS("look up schools, colleges and providers"),
  SEE_OWN_PUPILS("see the pupils and leavers of the own school"),
  SEE_OWN_APPLICANTS("see the applicants, offers and enrolments of the own institution"),
  SEE_AUDIT("see who looked at what and who changed it"),
  RUN_ACCOUNTS("invite people, give roles, end sessions, lift locks");

  private final String words;

  Right(String words) {
    this.words = words;
  }

  /** "see figures", to stand after "may". */
  public String words() {
    return words;
  }
}
