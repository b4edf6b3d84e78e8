package onward.access;

/**
 * What of a young person's record is kept to those who need it. The first four are special
 * categories, or say nearly as much as one: health, ethnicity, care, custody (UK GDPR articles 9
 * and 10).
 */
public enum Field {
  CIRCUMSTANCES("circumstances that prevent learning"),
  SEN("special educational needs"),
  CHARACTERISTICS("characteristics and level of need"),
  ETHNICITY("ethnicity"),
  CONTACT_DETAILS("address, phone and e-mail");

  private final String words;

  Field(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
