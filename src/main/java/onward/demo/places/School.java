package onward.demo.places;

/**
 * A made-up school.
 *
 * @param partner its name and numbers
 * @param urn six digits from 9, the identity of its register record
 * @param sixthForm whether it teaches to 18
 * @param size its share of the year group, in comparison with the others
 */
public record School(
    Partner partner,
    String urn,
    String authority,
    boolean sixthForm,
    double size,
    String street,
    String town,
    String postcode) {
  public String dfe() {
    return partner.dfe();
  }
}
