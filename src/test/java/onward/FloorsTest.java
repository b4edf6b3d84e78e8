package onward;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Arrows go down only; each module uses what its {@code package-info} allows. */
class FloorsTest {
  private static final List<Set<String>> FLOORS =
      List.of(
          Set.of("calendar", "facts", "linkage", "tables", "nccis", "database", "walls"),
          Set.of("people", "partners", "access", "credentials", "audit"),
          Set.of(
              "cohort",
              "destinations",
              "prospectus",
              "applications",
              "offers",
              "activity",
              "contacts",
              "circumstances",
              "overrides",
              "safeguards",
              "matching"),
          Set.of("caseload", "settings", "guarantee"),
          Set.of(
              "followup",
              "survey",
              "monitoring",
              "returns",
              "submissions",
              "sharing",
              "timetable",
              "changes",
              "quality",
              "rulebook"),
          Set.of("web", "imports", "cli", "demo"));

  private final JavaClasses onward =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("onward");

  @Test
  void every_module_uses_only_what_it_says_it_uses() {
    ApplicationModules.of(Onward.class).verify();
  }

  @Test
  void arrows_go_down_only() {
    var layers = layeredArchitecture().consideringOnlyDependenciesInAnyPackage("onward..");
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      layers =
          layers
              .layer("floor " + floor)
              .definedBy(
                  FLOORS.get(floor).stream()
                      .map(name -> "onward." + name + "..")
                      .toArray(String[]::new));
    }
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      var above = IntStream.range(floor + 1, FLOORS.size()).mapToObj(i -> "floor " + i);
      var rule = layers.whereLayer("floor " + floor);
      var names = above.toArray(String[]::new);
      layers =
          names.length == 0
              ? rule.mayNotBeAccessedByAnyLayer()
              : rule.mayOnlyBeAccessedByLayers(names);
    }
    layers
        // the application's own class stands beside the floors: it starts the command line
        .ignoreDependency(equivalentTo(Onward.class), alwaysTrue())
        .because("a floor rests on those below it and knows nothing of those above")
        .check(onward);
  }

  @Test
  void every_package_stands_on_a_floor() {
    var packages =
        onward.stream()
            .map(type -> type.getPackageName().split("\\."))
            .filter(parts -> parts.length > 1)
            .map(parts -> parts[1])
            .collect(Collectors.toCollection(TreeSet::new));
    var known = FLOORS.stream().flatMap(Set::stream).collect(Collectors.toSet());
    assertThat(packages).contains("facts", "guarantee", "web");
    packages.removeAll(known);
    assertThat(packages).as("packages that the table of floors does not name").isEmpty();
  }
}
