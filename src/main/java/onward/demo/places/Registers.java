package onward.demo.places;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The two register files: schools under the GIAS download's column names, providers by UKPRN. */
public final class Registers {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String SCHOOLS =
      "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),"
          + "EstablishmentStatus (name),OpenDate,CloseDate,PhaseOfEducation (name),StatutoryLowAge,"
          + "StatutoryHighAge,OfficialSixthForm (name),UKPRN,Street,Town,Postcode";

  private Registers() {}

  /** In Windows-1252 with dates as dd-MM-yyyy, as the national download has them. */
  public static byte[] establishments(World world) {
    var text = new StringBuilder(SCHOOLS).append("\r\n");
    for (var school : world.schools()) {
      line(text, school);
    }
    for (var school : world.across()) {
      line(text, school);
    }
    ByteBuffer bytes = WINDOWS.encode(text.toString());
    byte[] content = new byte[bytes.remaining()];
    bytes.get(content);
    return content;
  }

  public static byte[] providers(World world) {
    var text = new StringBuilder("UKPRN,Provider name,Provider type\r\n");
    for (var college : world.colleges()) {
      text.append(college.ukprn()).append(',').append(college.name()).append(',');
      text.append(college.kind().words()).append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(StringBuilder text, School school) {
    var locality = Locality.of(school.authority());
    var cells =
        List.of(
            school.urn(),
            school.authority(),
            '"' + locality.name() + '"',
            school.dfe().substring(3),
            school.partner().name(),
            school.partner().name().endsWith("School") ? "Community school" : "Academy converter",
            "Open",
            "01-09-1998",
            "",
            "Secondary",
            "11",
            school.sixthForm() ? "18" : "16",
            school.sixthForm() ? "Has a sixth form" : "Does not have a sixth form",
            school.partner().ukprn(),
            school.street(),
            school.town(),
            school.postcode());
    text.append(String.join(",", cells)).append("\r\n");
  }
}
