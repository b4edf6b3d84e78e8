package onward.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import onward.calendar.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoNationTest {
  @TempDir Path dir;

  @Test
  void every_authority_gets_its_share_and_nobody_shares_a_number() throws IOException {
    var written = DemoNation.write(dir, 2, 20_000, new Campaign(2026), LocalDate.of(2026, 3, 10));
    assertThat(written.authorities()).isEqualTo(153);
    assertThat(written.people()).isEqualTo(20_000);
    var upns = new HashSet<String>();
    int rows = 0;
    try (var folders = Files.list(dir)) {
      for (var folder : folders.toList()) {
        for (var year : new String[] {"11", "12"}) {
          var file = folder.resolve("council-roll-year-" + year + "-2026-03.csv");
          var content = new Delivery(LocalDate.EPOCH, file.toString(), Files.readAllBytes(file));
          var list = ReadList.of(content);
          for (var row : list.rows()) {
            if (!list.cell(row, "Enrolment status").equals("S")) {
              rows++;
              upns.add(list.cell(row, "UPN"));
            }
          }
        }
      }
    }
    assertThat(rows).isGreaterThan(19_000);
    assertThat(upns).hasSize(rows);
  }
}
