package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What scripts rely on when they screen: fields, exit codes, messages, rows kept. */
class ScreenTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    Path folder;

    private String listed = "";
    private String owners = "";

    @BeforeEach
    void three_files() throws IOException {
        listed = file("listed.csv", "party,list\nX,EL\nY,SDN[NPWMD]\n");
        owners = file(
                "owners.csv",
                "owner,owned,percent,relation,from,until\nX,A,30,,,\nY,A,20,owns,,\nA,T,60,,,\nX,U,,,,\n,V,5,,,\nX,W,abc,,,\n");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Run bis(String... more) {
        return Run.of(Stream.concat(
                        Stream.of("screen", "--regime", "bis", "--listed", listed, "--owners", owners), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void ownership_is_answered_in_the_fields_that_scripts_read() {
        Run run = bis("--at", "2025-10-15", "T", "--format", "json");
        JsonNode answer = MAPPER.readTree(run.out());
        assertThat(answer.propertyNames())
                .containsExactly(
                        "target",
                        "regime",
                        "at",
                        "answer",
                        "share",
                        "through",
                        "requirement",
                        "flags",
                        "because",
                        "citation",
                        "ask");
        assertThat(answer.get("answer").asString()).isEqualTo("caught");
        assertThat(answer.get("share").toString()).isEqualTo("{\"min\":60,\"max\":60}");
        assertThat(answer.get("through").toString()).isEqualTo("[[\"X\",\"A\",30],[\"Y\",\"A\",20],[\"A\",\"T\",60]]");
        assertThat(answer.get("citation").asString()).startsWith("90 FR 47201");
    }

    @Test
    void a_row_that_names_nobody_is_said_and_ends_with_1() {
        Run run = bis("--at", "2025-10-15", "U", "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("owners.csv:6: owner is empty", "owners.csv:7: percent: 'abc' is not a percentage");
        assertThat(MAPPER.readTree(run.out()).get("answer").asString()).isEqualTo("unknown");
        assertThat(MAPPER.readTree(run.out()).get("through").get(0).get(2).isNull())
                .isTrue();
    }

    @Test
    void everyone_is_answered_where_nobody_is_named() {
        Run run = bis("--at", "2025-10-15", "--format", "csv");
        assertThat(run.out().lines().map(line -> line.replaceFirst(",.*", "")))
                .containsExactly("target", "A", "T", "U", "W", "X", "Y");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("screen", "a NAME, --regime or --pairs is needed. See parley screen --help"),
                arguments("screen --regime bis T", "--at is needed to ask about ownership. See parley screen --help"),
                arguments(
                        "screen --regime bsi --at 2025-10-15 T", "--regime: 'bsi' is none of bis, cn, ofac. Maybe bis"),
                arguments("screen --regime bis --at 2025-10-15 T", "--listed is needed"),
                arguments(
                        "screen --regime bis --listed nowhere.csv --owners x.csv --at 2025-10-15 T",
                        "there is no file nowhere.csv"),
                arguments("screen --pairs nowhere.csv", "there is no file nowhere.csv"),
                arguments("screen X --country China", "--country: 'China' is not a two-letter country"),
                arguments(
                        "screen diff EL@2026-07-09 EL@2026-07-08",
                        "there is no list 'EL@2026-07-08'. Maybe EL@2026-07-09"),
                arguments("screen nowhere.csv", "there is no file nowhere.csv"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void what_cannot_be_screened_ends_with_2_and_says_why_in_a_line(String line, String message) {
        Run run = Run.of(line.split(" ", -1));
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("parley: ").contains(message);
        assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
    }

    @Test
    void pairs_keep_every_column_and_row() throws IOException {
        String pairs =
                file("pairs.csv", "id,name1,name2,note\n1,Nordhafen AG,Nordhafen Aktiengesellschaft,\"a, b\"\n2,X,,\n");
        Path result = folder.resolve("out.csv");
        Run run = Run.of("screen", "--pairs", pairs, "-o", result.toString());
        assertThat(run.code()).as("one row lacks a name").isEqualTo(1);
        assertThat(result).hasContent("""
                id,name1,name2,note,score,match
                1,Nordhafen AG,Nordhafen Aktiengesellschaft,"a, b",1.0000,true
                2,X,,,,
                """);
    }

    @Test
    void a_name_is_answered_with_its_matches_and_what_makes_up_each_score() {
        Run run = Run.of("screen", "Huawei Technologies Co., Ltd.", "--country", "CN", "--format", "json");
        JsonNode first = MAPPER.readTree(run.out()).get("matches").get(0);
        assertThat(first.get("score").asDouble()).isEqualTo(1);
        for (String field : List.of("list", "edition", "requirement", "citation", "parts", "history")) {
            assertThat(first.has(field)).as(field).isTrue();
        }
        assertThat(first.get("parts").get("words").get(0).asString()).isEqualTo("huawei = huawei");
        assertThat(first.get("parts").get("evidence").get(0).get("what").asString())
                .isEqualTo("country");
    }

    @Test
    void the_parties_of_a_book_are_each_looked_up_once() throws IOException {
        String book = file(
                "book.csv",
                "id,code,consignee,end-user\n1,9503.00.0073,Huawei Technologies,Zzqx Qwrtp\n2,9503.00.0073,Huawei Technologies,\n");
        Run run = Run.of("screen", book);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("1 of 2 names match a listed party");
        assertThat(run.out()).contains("Zzqx Qwrtp,,,");
    }

    @Test
    void the_answer_is_written_as_a_workbook_that_is_read_as_parties_in_its_turn() throws IOException {
        String file = file("parties.csv", "name;country\nHuawei Technologies Co., Ltd.;CN\n=1+1;\n");
        Path book = folder.resolve("hits.xlsx");
        Run first = Run.of("screen", file, "-o", book.toString());
        assertThat(first.code()).isZero();
        Run again = Run.of("screen", book.toString());
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("1 of 2 names match a listed party");
        assertThat(again.out()).contains("Huawei Technologies", "'=1+1");
    }

    @Test
    void a_kept_screening_replays_to_the_same_bytes_without_its_files() throws IOException {
        Path record = folder.resolve("kept.json");
        Run run = bis("--at", "2025-10-15", "T", "--format", "json", "--keep", record.toString());
        Files.delete(Path.of(listed));
        Files.delete(Path.of(owners));
        Run again = Run.of("screen", "replay", record.toString());
        assertThat(again.out()).isEqualTo(run.out());
        assertThat(again.err()).isEqualTo("The answer is the same, to the byte.\n");
        assertThat(again.code()).isZero();
        Files.writeString(record, Files.readString(record).replace("caught", "caught!"));
        assertThat(Run.of("screen", "replay", record.toString()).code()).isEqualTo(1);
        assertThat(Run.of("screen", "replay", file("not.json", "{}")).err()).contains("is no kept screening");
    }

    @Test
    void a_kept_name_replays_to_the_same_bytes() {
        Path record = folder.resolve("kept.json");
        Run run = Run.of("screen", "Hikvision", "--keep", record.toString());
        assertThat(Run.of("screen", "replay", record.toString()).out()).isEqualTo(run.out());
    }

    @Test
    void the_picture_shows_the_chain_for_the_eye_and_in_words() {
        Path picture = folder.resolve("why.svg");
        bis("--at", "2025-10-15", "T", "--picture", picture.toString());
        assertThat(picture)
                .content()
                .startsWith("<svg")
                .contains(
                        "X → A 30 %; Y → A 20 %; A → T 60 %",
                        "60 %</text>", "caught</text>", "prefers-color-scheme:dark");
    }

    static Stream<String> texts() {
        return Stream.of(
                "screen Huawei",
                "screen lists",
                "screen diff 1260H@2025-01-07 1260H@2026-06-10",
                "screen --help",
                "screen diff --help",
                "screen replay --help");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void text_fits_a_terminal_of_eighty_columns(String line) {
        assertThat(Run.of(line.split(" ", -1)).out().lines())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.length()).as(each).isLessThanOrEqualTo(80));
    }
}
