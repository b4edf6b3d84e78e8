package onward.nccis;

import static org.assertj.core.api.Assertions.assertThat;

import com.ctc.wstx.msv.W3CSchemaFactory;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader finds against the schema is what a full validator finds. */
class NccisSchemaTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

  @Test
  void a_file_of_ours_follows_the_schema() throws XMLStreamException {
    assertThat(faults(file(MAY))).isEmpty();
    assertThat(validator(file(MAY))).isEmpty();
    assertThat(faults(file(LocalDate.of(2016, 5, 31)))).isEmpty();
    assertThat(validator(file(LocalDate.of(2016, 5, 31)))).isEmpty();
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          <DOB/>                     | <DoB/>
          <DOB/>                     | <DOB/><DOB/>
          <DOB/>                     | <DOB at="1"/>
          <Postcode/>                | <Postcode>ST16 2LH and a good deal more</Postcode>
          <PeriodEnd>2026-05-31      | <PeriodEnd>31 May
          <DatabaseID>860            | <DatabaseID>8600
          <Activities>               | <Actions>
          <Cohort>                   | <Kohort>
          <SeptemberGuarantee></SeptemberGuarantee> | <OctoberGuarantee/>
          """,
      delimiter = '|')
  void whatever_departs_from_it_is_found_as_a_validator_finds_it(String right, String wrong)
      throws XMLStreamException {
    var name = right.replaceAll("[<>/].*", "");
    var changed = file(MAY).replace(right, wrong);
    if (right.startsWith("<Activities") || right.startsWith("<Cohort")) {
      changed = changed.replace(right.replace("<", "</"), wrong.replace("<", "</"));
    }
    assertThat(changed).as(name).isNotEqualTo(file(MAY));
    assertThat(validator(changed)).as("the validator").isNotEmpty();
    assertThat(faults(changed)).as("the reader").isNotEmpty();
  }

  @Test
  void a_departure_that_every_record_repeats_is_told_once_at_its_first_place() {
    var wrong = file(MAY).replace("<DOB/>", "<DoB/>");
    var record = wrong.substring(wrong.indexOf("<YoungPersonsRecord>"), wrong.indexOf("</NCCIS>"));
    var faults = faults(wrong.replace("</NCCIS>", record.repeat(3) + "</NCCIS>"));

    assertThat(faults).hasSize(1);
    assertThat(faults.getFirst().message())
        .isEqualTo("element DoB is not known in PersonalDetails");
    assertThat(faults.getFirst().line()).isEqualTo(9);
  }

  private static String file(LocalDate periodEnd) {
    var out = new ByteArrayOutputStream();
    var header = ReturnHeader.ours("860", "860", periodEnd, periodEnd);
    try (var writer = new NccisWriter(out, header, periodEnd)) {
      writer.write(new ReturnRecord.Draft(1, "").say(Tag.GIVEN_NAME, "Ana").done());
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<SchemaFault> faults(String xml) {
    var faults = new ArrayList<SchemaFault>();
    NccisReader.checked(stream(xml), _ -> {}, _ -> {}, faults::add);
    return faults;
  }

  private static List<String> validator(String xml) throws XMLStreamException {
    var found = new ArrayList<String>();
    var factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    var reader = (XMLStreamReader2) factory.createXMLStreamReader(stream(xml));
    reader.setValidationProblemHandler(problem -> found.add(problem.getMessage()));
    reader.validateAgainst(
        new W3CSchemaFactory().createSchema(NccisSchema.class.getResource(NccisSchema.FILE)));
    while (reader.hasNext()) {
      reader.next();
    }
    return found;
  }

  private static ByteArrayInputStream stream(String xml) {
    return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
  }
}
