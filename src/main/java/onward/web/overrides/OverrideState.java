package onward.web.overrides;

import java.time.LocalDate;
import onward.overrides.StatusOverride;

/** Whether an override holds. */
enum OverrideState {
  ANY("Any"),
  IN_FORCE("In force"),
  TO_COME("To come"),
  OVER("Over");

  private final String words;

  OverrideState(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static OverrideState of(StatusOverride override, LocalDate day) {
    if (override.on(day)) {
      return IN_FORCE;
    }
    return override.until().isBefore(day) ? OVER : TO_COME;
  }

  boolean fits(StatusOverride override, LocalDate day) {
    return this == ANY || this == of(override, day);
  }
}
