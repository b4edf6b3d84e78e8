package onward;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

/** The rules of living in the house that can be seen in the classes. */
@AnalyzeClasses(packages = "onward", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
  private static final String[] CLOCKS = {
    "onward", "onward.web..", "onward.imports..", "onward.cli..", "onward.demo.."
  };

  @ArchTest
  static final ArchRule THE_DAY_IS_AN_ARGUMENT =
      noClasses()
          .that()
          .resideOutsideOfPackages(CLOCKS)
          .should()
          .callMethodWhere(
              describe(
                  "asks what time it is",
                  call ->
                      call.getTargetOwner().getPackageName().equals("java.time")
                          && call.getName().equals("now")))
          .orShould()
          .dependOnClassesThat(belongToAnyOf(Clock.class))
          .because(
              "any past month has to come out again as it was: below floor 5 the day is given");

  @ArchTest
  static final ArchRule SQL_LIVES_IN_TABLES =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Table")
          .and(describe("are not part of a table", type -> !type.getName().contains("Table$")))
          .and()
          .resideOutsideOfPackages("onward.facts..", "onward.database..", "onward.walls..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.jdbc.core..", "java.sql..")
          .because("one class a module holds all its SQL, and so shows all that can be asked");

  @ArchTest
  static final ArchRule RULES_ARE_PURE =
      classes()
          .that()
          .haveSimpleNameEndingWith("Rule")
          .should()
          .onlyDependOnClassesThat(
              describe(
                  "are neither Spring, SQL, files nor a clock",
                  type ->
                      !type.getPackageName().startsWith("org.springframework")
                          && !type.getPackageName().startsWith("java.sql")
                          && !type.getPackageName().startsWith("javax.sql")
                          && !type.getPackageName().startsWith("java.nio.file")
                          && !type.isEquivalentTo(Clock.class)))
          .because("a decision is tested and explained from its arguments alone");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses()
          .should()
          .haveNameMatching(
              ".*(Util|Utils|Helper|Helpers|Manager|Common|Dto|DTO|Impl|Service|Repository|Processor)(\\$.*)?")
          .because("a name is a word of the domain; these say nothing");

  @ArchTest
  static final ArchRule PACKAGES_SAY_WHAT_THEY_HOLD =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..", "..utils..", "..common..", "..helper..", "..dto..", "..impl..")
          .because("a package is a room of the house; these are cupboards");

  @ArchTest
  static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
      noFields()
          .should()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
          .because("what a class needs stands in its constructor");

  @ArchTest
  static final ArchRule NO_STATIC_STATE =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("static mutable state is shared by everybody and owned by nobody");

  @ArchTest
  static final ArchRule NO_SETTERS =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("onward.web..")
          .and(
              describe(
                  "do not implement what a framework asks for",
                  method ->
                      method.getOwner().getAllRawInterfaces().stream()
                          .noneMatch(
                              type -> type.getPackageName().startsWith("org.springframework"))))
          .should()
          .haveNameMatching("set[A-Z].*")
          .because("records are made whole and never changed");

  @ArchTest
  static final ArchRule NO_OLD_DATES =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.sql\\.Date")
          .because("a day is a LocalDate and a moment an Instant");

  @ArchTest
  static final ArchRule NOTHING_IS_PRINTED =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("onward.Onward")
          .should()
          .accessFieldWhere(
              describe(
                  "is the console",
                  (JavaAccess<?> access) ->
                      access.getTargetOwner().isEquivalentTo(System.class)
                          && access.getName().matches("out|err")))
          .because("commands write to what they are given, everything else to a log or an answer");

  @ArchTest
  static final ArchRule NO_PERSISTENCE_FRAMEWORK_AND_NO_GENERATED_CODE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.persistence..", "org.hibernate..", "lombok..", "org.mapstruct..")
          .because("SQL is written out, records are the data");
}
