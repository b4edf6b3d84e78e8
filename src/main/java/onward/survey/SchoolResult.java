package onward.survey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import onward.activity.ActivityGroup;

/**
 * What became of one school's leavers; a survey's results are held at school level (para 42).
 *
 * @param school the DfE number; empty = people on no roll
 */
public record SchoolResult(String school, String name, List<SurveyRow> rows) {

  /** The results by school, in the order of the names. */
  public static List<SchoolResult> of(Collection<SurveyRow> rows) {
    var schools =
        rows.stream()
            .collect(
                groupingBy(row -> row.schoolName() + "\t" + row.school(), TreeMap::new, toList()));
    return schools.values().stream()
        .map(own -> new SchoolResult(own.getFirst().school(), own.getFirst().schoolName(), own))
        .toList();
  }

  public long people(ActivityGroup group) {
    return rows.stream().filter(row -> row.activity().group() == group).count();
  }

  /** Out of education, employment and training. */
  public long neet() {
    return rows.stream().filter(row -> row.activity().neet()).count();
  }

  public long unknown() {
    return rows.stream().filter(SurveyRow::unknown).count();
  }

  public long people(Uptake uptake) {
    return rows.stream().filter(row -> row.uptake() == uptake).count();
  }

  /** In learning of any kind, apprenticeships included. */
  public long learning() {
    return rows.stream().filter(row -> row.activity().learning()).count();
  }
}
