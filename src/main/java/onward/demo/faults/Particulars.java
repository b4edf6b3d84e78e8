package onward.demo.faults;

import java.time.LocalDate;
import java.util.List;

/**
 * Someone as a sender knows them: the identity columns of a list.
 *
 * @param fault what was planted, semicolons between; empty if clean
 */
public record Particulars(
    String reference,
    String upn,
    String uln,
    String forename,
    String surname,
    LocalDate born,
    String postcode,
    String fault) {

  /** In the order of the identity columns. */
  public List<Object> cells() {
    return List.of(reference, upn, uln, forename, surname, born, postcode);
  }

  Particulars withFault(String planted) {
    var all = fault.isEmpty() ? planted : fault + "; " + planted;
    return new Particulars(reference, upn, uln, forename, surname, born, postcode, all);
  }

  Particulars upn(String other) {
    return new Particulars(reference, other, uln, forename, surname, born, postcode, fault);
  }

  Particulars uln(String other) {
    return new Particulars(reference, upn, other, forename, surname, born, postcode, fault);
  }

  Particulars names(String first, String last) {
    return new Particulars(reference, upn, uln, first, last, born, postcode, fault);
  }

  Particulars born(LocalDate other) {
    return new Particulars(reference, upn, uln, forename, surname, other, postcode, fault);
  }

  Particulars postcode(String other) {
    return new Particulars(reference, upn, uln, forename, surname, born, other, fault);
  }
}
