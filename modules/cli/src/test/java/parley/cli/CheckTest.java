package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The door {@code check}: its forms, its exit codes, what it refuses. */
class CheckTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Repository.text(Path.of("docs/reference/determination.schema.json")), InputFormat.JSON);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String MAGNET = "check --code 8505.11.0070 --origin CN --at 2025-10-08 --value 10000";
    private static final String TO_CHINA =
            "check --code 8471.30.0100 --origin US --destination CN --at 2025-10-15 --value 10000 --item EAR99";

    @TempDir
    Path folder;

    private static Run parley(String line, String... more) {
        return Run.of(Stream.concat(Stream.of(line.split(" ")), Stream.of(more)).toArray(String[]::new));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("check", "a --code or a BOOK is needed. See parley check --help"),
                arguments(MAGNET + " --end-use militery", "Maybe military"),
                arguments(MAGNET + " --party Example", "--party: 'Example' is not ROLE=NAME. Maybe end-user=Example"),
                arguments(MAGNET + " --party end-usr=X", "--party: 'end-usr' is none of "),
                arguments(MAGNET + " --party end-usr=X", "Maybe end-user"),
                arguments(MAGNET + " --fact contens=dysprosium", "--fact: 'contens' is not a fact. Maybe contains"),
                arguments(MAGNET + " --fact contains=unobtainium", "--fact contains: 'unobtainium' is none of"),
                arguments(MAGNET + " --fact purity=high", "--fact purity: 'high' is not a number"),
                arguments(MAGNET + " --fact cn-content-share=ten", "'ten' is not a percentage"),
                arguments(MAGNET + " --owners nowhere.csv", "--listed is needed beside --owners"),
                arguments(MAGNET + " --listed nowhere.csv", "there is no file nowhere.csv"),
                arguments(MAGNET + " --scenario 61-not-suspendd", "Maybe 61-not-suspended"),
                arguments(MAGNET + " --format xlsx", "a file is needed to write to. Maybe -o result.xlsx"),
                arguments("check x.csv --item EAR99", "--item tells of one line; in a book it is a column"),
                arguments("check x.csv --party end-user=X", "--party tells of one line; in a book it is a column"),
                arguments("rate x.csv --end-use civil", "'--end-use' is no option"),
                arguments(
                        "rate --code 8505.11.0070 --origin CN --at 2025-10-08 --value 1 --fact item=EAR99",
                        "not a fact"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_said_in_a_line_without_a_trace(String line, String message) {
        Run run = parley(line);
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains(message).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MAGNET,
                MAGNET + " --item 1C904.a --scenario none --scenario 61-not-suspended",
                MAGNET + " --party end-user=Boeing",
                TO_CHINA,
                "check --code 8471.30.0100 --origin VN --destination DE --at 2025-10-15 --value 10000",
                "check --code 8505.11.0070 --origin JP --at 2026-11-11 --value 10000 --fact cn-content-share=1%"
            })
    void an_answer_keeps_the_schema(String line) {
        String json = parley(line + " --format json").out();
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
        JsonNode tree = MAPPER.readTree(json);
        JsonNode first = tree.isArray() ? tree.get(0) : tree;
        assertThat(first.get("licences").get(0).get("answer")).isEqualTo(first.get("answer"));
    }

    @Test
    void the_text_tells_what_governs_first_and_fits_a_terminal() {
        Run run = parley(MAGNET + " --item 1C904.a");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().toList().get(2))
                .isEqualTo("Licence required, under ordinary review (exporting CN)");
        assertThat(run.out()).contains("Duty on entry").contains("us/ieepa/fentanyl");
        assertThat(run.out().lines()).allSatisfy(each -> assertThat(each).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void a_listed_end_user_needs_a_licence_under_the_policy_of_its_entry() {
        Run run = parley(TO_CHINA + " --format json", "--party", "end-user=Huawei Technologies Co., Ltd.");
        JsonNode answer = MAPPER.readTree(run.out());
        assertThat(answer.get("licences").get(0).get("measure").asString()).isEqualTo("us/export-controls/entity-list");
        assertThat(answer.get("licences").get(0).get("policy").asString()).isEqualTo("presumed-denial");
        assertThat(answer.get("parties")
                        .get(0)
                        .get("matches")
                        .get(0)
                        .get("score")
                        .asDouble())
                .isEqualTo(1);
        JsonNode seller =
                MAPPER.readTree(parley(TO_CHINA + " --format json", "--party", "seller=Huawei Technologies Co., Ltd.")
                        .out());
        assertThat(seller.get("answer").asString()).isEqualTo("free");
    }

    @Test
    void a_name_that_is_only_like_a_listed_one_leaves_the_answer_open_and_asks() {
        Run run = parley(TO_CHINA + " --format json", "--party", "end-user=Huawei Technologies Lesotho");
        JsonNode first = MAPPER.readTree(run.out()).get("licences").get(0);
        assertThat(first.get("answer").asString()).isEqualTo("possibly-controlled");
        assertThat(first.get("ask").toString()).contains("whether Huawei Technologies Lesotho is ");
    }

    @Test
    void ownership_by_files_catches_while_the_rule_on_affiliates_is_in_force() throws IOException {
        Path listed = Files.writeString(folder.resolve("listed.csv"), "party,list\nParent,EL\n");
        Path owners = Files.writeString(folder.resolve("owners.csv"), "owner,owned,percent\nParent,Child,50\n");
        String files = " --listed " + listed + " --owners " + owners + " --party end-user=Child --format json";
        assertThat(MAPPER.readTree(parley(TO_CHINA + files).out())
                        .get("licences")
                        .get(0)
                        .get("measure")
                        .asString())
                .isEqualTo("us/export-controls/affiliates");
        JsonNode later = MAPPER.readTree(
                parley((TO_CHINA + files).replace("2025-10-15", "2025-11-10")).out());
        assertThat(later.get("answer").asString()).isEqualTo("free");
        assertThat(later.get("parties").get(0).get("ownership")).hasSize(3);
    }

    @Test
    void a_suspended_entry_of_the_control_list_asks_a_licence_and_an_entry_in_force_forbids() {
        String magnet = "check --code 8505.11.0050 --origin CN --destination US --value 10000 --format json"
                + " --fact material=samarium-cobalt --end-use civil --fact end-user-kind=civil";
        String name = firstListedOn("2025-04-04");
        assertThat(answer(magnet, name, "2025-05-13")).isEqualTo("prohibited");
        assertThat(answer(magnet, name, "2025-05-14")).isEqualTo("licence-required");
        assertThat(answer(magnet, name, "2025-04-03")).isEqualTo("free");
    }

    /** A party put on the control list that day, which is not on the list of unreliable entities as well. */
    private static String firstListedOn(String day) {
        String unreliable = Repository.text(Path.of("reference/parties/cn-uel.csv"));
        return Repository.text(Path.of("reference/parties/cn-control-list.csv"))
                .lines()
                .filter(line -> line.contains("," + day + ",") && !line.startsWith("\""))
                .map(line -> line.split(",", 2)[0])
                .filter(name -> !unreliable.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static String answer(String question, String name, String day) {
        Run run = parley(question + " --at " + day, "--party", "end-user=" + name);
        return MAPPER.readTree(run.out()).get("answer").asString();
    }

    @Test
    void a_book_is_checked_line_by_line_and_loses_no_row() throws IOException {
        Path book = book();
        Run csv = parley("check " + book);
        assertThat(csv.code()).isEqualTo(ExitCode.REJECTS);
        assertThat(csv.out().lines().toList())
                .hasSize(5)
                .anyMatch(line -> line.startsWith("magnet,") && line.contains("licence-required,ordinary-review"))
                .anyMatch(line -> line.startsWith("gallium,") && line.contains(",prohibited,"))
                .anyMatch(line -> line.startsWith("laptop,") && line.contains("us/export-controls/entity-list"))
                .anyMatch(line -> line.startsWith("wrong,") && line.contains("Maybe military"));
        JsonNode json =
                MAPPER.readTree(parley("check " + book + " --format json").out());
        assertThat(json).hasSize(4);
        assertThat(SCHEMA.validate(json.toString(), InputFormat.JSON)).isEmpty();
        Path workbook = folder.resolve("result.xlsx");
        assertThat(parley("check " + book + " -o " + workbook).code()).isEqualTo(ExitCode.REJECTS);
        assertThat(Files.size(workbook)).isGreaterThan(2_000);
    }

    @Test
    void rate_takes_the_same_book_and_leaves_what_only_controls_ask() throws IOException {
        Run run = parley("rate " + book());
        assertThat(run.err()).contains("Columns that are no facts").contains("end-use");
        assertThat(run.out().lines()).hasSize(5);
    }

    private Path book() throws IOException {
        return Files.writeString(folder.resolve("book.csv"), """
                id,code,origin,destination,entered,value,item,end-use,end-user
                magnet,8505.11.0070,CN,US,2025-10-08,10000,1C904.a,civil,
                gallium,8112.92.1000,CN,US,2026-03-01,5000,gallium,military,
                laptop,8471.30.0100,US,CN,2025-10-15,5000,EAR99,,"Huawei Technologies Co., Ltd."
                wrong,8471.30.0100,VN,CN,2025-10-15,5000,,militery,
                """);
    }

    @Test
    void goods_to_a_country_that_is_not_modelled_have_their_licence_answered_all_the_same() {
        Run run = parley(TO_CHINA.replace("destination CN", "destination DE"));
        assertThat(run.out()).contains("Free (exporting CN)").contains("not modelled");
    }
}
