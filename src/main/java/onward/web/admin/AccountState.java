package onward.web.admin;

import onward.access.Holder;

/** How an account stands. */
enum AccountState {
  ACTIVE("Active"),
  INVITED("Invited, never came"),
  DISABLED("Disabled");

  private final String words;

  AccountState(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static AccountState of(Holder holder) {
    if (holder.disabled()) {
      return DISABLED;
    }
    return holder.lastSignedIn() == null ? INVITED : ACTIVE;
  }
}
