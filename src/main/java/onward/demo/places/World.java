package onward.demo.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import onward.calendar.Campaign;
import onward.demo.draw.Weighted;

/**
 * The setting of one made-up authority in one campaign.
 *
 * @param schools its own, three to sixty
 * @param near two neighbouring authorities
 * @param across a few schools of two neighbours, for those who cross the border
 * @param colleges eight colleges and training providers
 * @param sixthForms up to four school sixth forms that send lists of their own
 */
public record World(
    long seed,
    Locality locality,
    Campaign campaign,
    List<School> schools,
    List<Locality> near,
    List<School> across,
    List<Partner> colleges,
    List<Partner> sixthForms,
    Weighted<School> bySize) {
  private static final int SENDING_SIXTH_FORMS = 4;

  public static World of(long seed, String authority, Campaign campaign, int people) {
    var locality = Locality.of(authority);
    var schools = Schools.of(seed, locality, people / 2);
    var across = new ArrayList<School>();
    var near = locality.neighbours();
    near.forEach(other -> across.addAll(Schools.of(seed, other, 0)));
    var sizes = new LinkedHashMap<School, Double>();
    schools.forEach(school -> sizes.put(school, school.size()));
    var sixthForms =
        schools.stream()
            .filter(School::sixthForm)
            .map(School::partner)
            .limit(SENDING_SIXTH_FORMS)
            .toList();
    return new World(
        seed,
        locality,
        campaign,
        schools,
        near,
        across,
        Colleges.of(seed, locality),
        sixthForms,
        new Weighted<>(sizes));
  }

  /** The council's own records. */
  public Partner council() {
    return new Partner(Partner.Kind.COUNCIL, "Council", "", "");
  }

  /** The council's service that rings and visits. */
  public Partner careersService() {
    return new Partner(Partner.Kind.COUNCIL, "Careers service", "", "");
  }

  /** The one training provider that never sends a list, so that something is waited for. */
  public Partner silent() {
    return colleges.get(4);
  }
}
