package onward.partners;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import onward.OnwardTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Every state school of 2022 in the 139 columns of the schools' register, and the providers. */
@OnwardTest
@Transactional
@EnabledIfEnvironmentVariable(named = "ONWARD_SHARED", matches = ".+")
class SharedRegistersTest {
  private static final Path DATA =
      Path.of(System.getenv().getOrDefault("ONWARD_SHARED", ""), "data");

  private static final Map<String, String> COLUMNS =
      Map.of(
          "URN", "urn",
          "LA (code)", "la_code",
          "EstablishmentNumber", "estab_number",
          "EstablishmentName", "name",
          "TypeOfEstablishment (name)", "establishment_type",
          "EstablishmentStatus (name)", "status",
          "StatutoryLowAge", "low_age",
          "StatutoryHighAge", "high_age",
          "Town", "town",
          "Postcode", "postcode");

  @Autowired RegisterImport registers;
  @Autowired Partners partners;

  @Test
  void twenty_thousand_schools_and_two_thousand_providers_are_taken_in_once() throws IOException {
    var headings = headings();
    var schools = schools(headings);
    assertThat(headings).hasSize(139);
    assertThat(RegisterKind.of(headings)).contains(RegisterKind.ESTABLISHMENTS);

    assertThat(registers.take(RegisterKind.ESTABLISHMENTS, headings, schools))
        .hasSize(20_185)
        .allMatch(line -> line.outcome() == RegisterLine.Outcome.ADDED);
    assertThat(registers.take(RegisterKind.ESTABLISHMENTS, headings, schools))
        .allMatch(line -> line.outcome() == RegisterLine.Outcome.UNCHANGED);
    assertThat(partners.find("201/3614")).map(Partner::name).contains("The Aldgate School");
    assertThat(partners.key("Aldgate School")).isEqualTo("2013614");

    var providers = providers();
    assertThat(
            registers.take(RegisterKind.PROVIDERS, providers.getFirst().cells(), rest(providers)))
        .hasSize(2_296)
        .allMatch(line -> line.outcome() == RegisterLine.Outcome.ADDED);
    assertThat(partners.key("Abingdon and Witney College")).isEqualTo("10000055");
    assertThat(partners.find("10000055")).map(Partner::kind).contains(Partner.Kind.COLLEGE);
  }

  private static List<String> headings() throws IOException {
    var path = DATA.resolve("formats/gias_edubasealldata_header.csv");
    try (var table = CsvReader.builder().ofCsvRecord(path)) {
      return table.stream().findFirst().orElseThrow().getFields();
    }
  }

  private static List<RegisterImport.Row> schools(List<String> headings) throws IOException {
    var path = DATA.resolve("registers/schools_2022.csv");
    try (var table = CsvReader.builder().ofNamedCsvRecord(path)) {
      return table.stream()
          .map(school ->
              new RegisterImport.Row((int) school.getStartingLineNumber(), cells(headings, school)))
          .toList();
    }
  }

  private static List<String> cells(List<String> headings, NamedCsvRecord school) {
    var cells = new String[headings.size()];
    Arrays.fill(cells, "");
    COLUMNS.forEach((heading, own) -> cells[headings.indexOf(heading)] = school.getField(own));
    return List.of(cells);
  }

  private static List<RegisterImport.Row> providers() throws IOException {
    var path = DATA.resolve("registers/training_providers_ukprn.csv");
    var rows = new ArrayList<RegisterImport.Row>();
    try (var table = CsvReader.builder().ofCsvRecord(path)) {
      for (CsvRecord record : table) {
        rows.add(new RegisterImport.Row((int) record.getStartingLineNumber(), record.getFields()));
      }
    }
    return rows;
  }

  private static List<RegisterImport.Row> rest(List<RegisterImport.Row> rows) {
    return rows.subList(1, rows.size());
  }
}
