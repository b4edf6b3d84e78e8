package onward.access;

import java.security.SecureRandom;

/** Makes passwords that can be read out: four groups of four, without look-alike characters. */
final class NewPassword {
  private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int IN_A_GROUP = 4;

  private NewPassword() {}

  static String draw(SecureRandom random) {
    var password = new StringBuilder();
    for (int i = 0; i < GROUPS * IN_A_GROUP; i++) {
      if (i > 0 && i % IN_A_GROUP == 0) {
        password.append('-');
      }
      password.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return password.toString();
  }
}
