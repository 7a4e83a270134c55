package parley.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What the compiled classes must keep to; the rules are those of docs and of the decision records. */
@AnalyzeClasses(packages = "parley", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    /** The ground first. {@code convert} stands beside the house, on the ground alone. */
    private static final List<String> FLOORS = List.of(
            "ground",
            "measure",
            "screening",
            "economy",
            "lawbook",
            "determination",
            "book",
            "talks",
            "outlook",
            "evidence",
            "report",
            "cli");

    private static final String CONVERT = "convert";

    @ArchTest
    static final ArchRule a_floor_imports_only_floors_below_it = floors();

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("parley.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_doors_read_a_clock = noClasses()
            .that()
            .resideOutsideOfPackages("parley.cli..", "parley.convert..")
            .should()
            .accessTargetWhere(describe("a clock is read", HouseTest::readsClock));

    @ArchTest
    static final ArchRule nothing_asks_for_the_zone_or_the_locale_of_the_machine = noClasses()
            .should()
            .accessTargetWhere(describe("a default zone or locale is asked for", HouseTest::asksForDefault));

    @ArchTest
    static final ArchRule a_measure_reads_and_writes_nothing = noClasses()
            .that()
            .resideInAPackage("parley.measure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio..", "java.net..");

    @ArchTest
    static final ArchRule what_returns_an_optional_is_named_find = methods()
            .that(describe("return an Optional", HouseTest::returnsOptional))
            .and()
            .haveNameNotStartingWith("lambda$")
            .should()
            .haveNameStartingWith("find");

    @ArchTest
    static final ArchRule what_is_named_find_returns_an_optional = methods()
            .that()
            .haveNameMatching("find([A-Z].*)?")
            .should(be(describe("returning an Optional", HouseTest::returnsOptional)));

    @ArchTest
    static void every_package_is_null_marked(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info.java with @NullMarked", p.getName())
                        .isTrue());
    }

    private static LayeredArchitecture floors() {
        LayeredArchitecture house = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer(CONVERT)
                .definedBy("parley.convert..");
        for (String floor : FLOORS) {
            house = house.layer(floor).definedBy("parley." + floor + "..");
        }
        for (String floor : FLOORS.subList(1, FLOORS.size() - 1)) {
            List<String> above = FLOORS.subList(FLOORS.indexOf(floor) + 1, FLOORS.size());
            house = house.whereLayer(floor).mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
        }
        return house.whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer(CONVERT)
                .mayNotBeAccessedByAnyLayer();
    }

    private static boolean readsClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean withClock = access.getTarget().getFullName().contains("java.time.Clock)");
        return (owner.startsWith("java.time.") && name.equals("now") && !withClock)
                || (owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick")))
                || (owner.equals("java.time.InstantSource") && name.equals("system"))
                || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                || (owner.equals("java.util.Date")
                        && access.getTarget().getFullName().endsWith("<init>()"))
                || (owner.equals("java.util.Calendar") && name.equals("getInstance"));
    }

    private static boolean asksForDefault(JavaAccess<?> access) {
        return switch (access.getTargetOwner().getName()) {
            case "java.time.ZoneId" -> access.getName().equals("systemDefault");
            case "java.time.Clock" -> access.getName().equals("systemDefaultZone");
            case "java.util.TimeZone", "java.util.Locale" -> access.getName().equals("getDefault");
            default -> false;
        };
    }

    private static boolean returnsOptional(JavaMethod method) {
        return Set.of(
                        "java.util.Optional",
                        "java.util.OptionalInt",
                        "java.util.OptionalLong",
                        "java.util.OptionalDouble")
                .contains(method.getRawReturnType().getName());
    }
}
