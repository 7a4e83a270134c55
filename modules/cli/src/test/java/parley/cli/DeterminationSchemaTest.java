package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers in JSON are what {@code docs/reference/determination.schema.json} says. */
class DeterminationSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Repository.text(Path.of("docs/reference/determination.schema.json")), InputFormat.JSON);
    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<String> questions() {
        return Stream.of(
                "--code 9503.00.0073 --origin CN --at 2025-11-15 --value 10000",
                "--code 9503.00.0073 --origin CN --at 2025-11-15 --known 2025-10-25 --value 0",
                "--code 9503.00.0073 --origin CN --at 2025-11-15 --known 2025-10-25 --value 10000 --scenario plus-100",
                "--code 9503.00.0073 --origin CN --at 2025-11-15 --value 10000 --scenario plus-100 --scenario truce-extended",
                "--code 7326.90.8688 --origin CN --at 2025-10-25 --value 10000",
                "--code 7326.90.8688 --origin CN --at 2025-10-25 --value 10000 --fact steel-content=40%",
                "--code 8544.42.9090 --origin CN --at 2025-10-25 --value 9999.99 --fact copper-content=2000",
                "--code 9110.90.4000 --origin CN --at 2025-10-25 --value 10000",
                "--code 2208.30.3030 --origin CN --at 2025-10-25 --value 10000",
                "--code 2208.30.3030 --origin CN --at 2025-10-25 --value 10000 --quantity 600 --unit pf.liters",
                "--code 9503.00.00 --origin CN --at 2025-10-25 --value 10000",
                "--code 9503.90.0000 --origin CN --at 2025-10-25 --value 10000",
                "--code 9802.00.5060 --origin CN --at 2025-10-25 --value 10000",
                "--code 9503.00.0073 --origin CN --at 1999-01-01 --value 10000",
                "--code 6109.10.0004 --origin VN --at 2025-10-25 --value 10000");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void an_answer_keeps_the_schema(String question) {
        String json = ask(question);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }

    @Test
    void a_book_with_rejects_keeps_the_schema(@TempDir Path folder) throws IOException {
        Path book = Files.writeString(folder.resolve("book.csv"), """
                id,code,origin,entered,value
                toys,9503.00.0073,CN,2025-11-15,10000
                date,9503.00.0073,CN,2025-11-31,10000
                early,9503.00.0073,CN,1999-11-30,10000
                """);
        String json = Run.of("rate", book.toString(), "--format", "json").out();
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }

    @Test
    void the_schema_refuses_a_field_that_it_does_not_name() {
        String json = ask("--code 9503.00.0073 --origin CN --at 2025-11-15 --value 10000");
        assertThat(SCHEMA.validate(json.replaceFirst("\"edition\"", "\"issue\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void the_components_of_either_end_sum_to_the_duty(String question) {
        JsonNode json = MAPPER.readTree(ask(question));
        for (JsonNode answer : json.isArray() ? json : MAPPER.createArrayNode().add(json)) {
            JsonNode duty = answer.get("duty");
            if (!duty.isNull()) {
                assertThat(sum(answer, "least"))
                        .isEqualByComparingTo(duty.get("min").decimalValue());
                if (!duty.get("max").isNull()) {
                    assertThat(sum(answer, "greatest"))
                            .isEqualByComparingTo(duty.get("max").decimalValue());
                }
            }
        }
    }

    private static BigDecimal sum(JsonNode answer, String side) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode component : answer.get("components")) {
            String in = component.get("in").asString();
            sum = in.equals("both") || in.equals(side)
                    ? sum.add(component.get("amount").decimalValue())
                    : sum;
        }
        return sum;
    }

    private static String ask(String question) {
        List<String> args = new ArrayList<>(List.of("explain", "--format", "json"));
        args.addAll(Arrays.asList(question.split(" ")));
        return Run.of(args.toArray(String[]::new)).out();
    }
}
