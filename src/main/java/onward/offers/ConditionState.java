package onward.offers;

/** How an offer's condition stands on a day (Annex 4, para 40). */
public enum ConditionState {
  NONE,
  OPEN,
  MET,
  NOT_MET,
  /** Results are out and nobody has said whether it was met. */
  DUE_FOR_REVIEW
}
