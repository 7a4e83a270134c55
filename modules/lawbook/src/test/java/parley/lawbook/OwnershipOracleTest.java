package parley.lawbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.ground.At;
import parley.screening.ownership.OwnershipAnswer;
import parley.screening.ownership.OwnershipFiles;
import parley.screening.ownership.OwnershipScreen;

/** Cases from the official examples and from those who read them, answered by the rules of capture as the law has them. */
class OwnershipOracleTest {

    private static final Path ORACLE = Path.of("../../../shared/oracles/ownership_cases.csv");
    private static final Pattern CONTROL = Pattern.compile("(\\w+) controls (\\w+).*");

    @Test
    void every_case_with_an_answer_comes_out_as_written() throws IOException {
        assumeTrue(Files.exists(ORACLE), "the oracle of ownership is not at hand: " + ORACLE);
        int answered = 0;
        try (CsvReader<NamedCsvRecord> cases = CsvReader.builder().ofNamedCsvRecord(ORACLE)) {
            for (NamedCsvRecord row : cases) {
                // Rows without an answer are of content, technology and end use: not of ownership.
                if (!row.getField("answer").isEmpty()) {
                    answered++;
                    assertThat(answer(row).answer())
                            .as("%s: %s", row.getField("case_id"), row.getField("inherits_or_reason"))
                            .hasToString(row.getField("answer"));
                }
            }
        }
        assertThat(answered).isGreaterThanOrEqualTo(30);
    }

    private static OwnershipAnswer answer(NamedCsvRecord row) throws IOException {
        StringBuilder listed = new StringBuilder("party,list\n");
        for (String each : row.getField("listed").split("; ", -1)) {
            listed.append(each.replace(':', ',')).append('\n');
        }
        String target = row.getField("target");
        StringBuilder owners = new StringBuilder("owner,owned,percent,relation\n");
        for (String each : row.getField("edges").split("; ", -1)) {
            owners.append(
                    each.startsWith("branch of ")
                            ? each.substring(10, 11) + "," + target + ",,branch-of\n"
                            : each.replace('>', ',').replace(':', ',') + ",owns\n");
        }
        String extra = row.getField("extra");
        Matcher control = CONTROL.matcher(extra);
        if (control.matches()) {
            owners.append(control.group(1) + "," + control.group(2) + ",,controls\n");
        }
        String parties = "party,country,kind\n" + (extra.contains("US entity") ? target + ",US,company\n" : "");
        OwnershipFiles files = new OwnershipFiles()
                .listed(new StringReader(listed.toString()), "listed")
                .owners(new StringReader(owners.toString()), "owners")
                .parties(new StringReader(parties), "parties");
        return ask(files, row.getField("regime"), row.getField("at"), target, extra.contains("EAR99") ? "EAR99" : null);
    }

    static OwnershipAnswer ask(OwnershipFiles files, String regime, String date, String target, @Nullable String item) {
        OwnershipRule rule =
                Objects.requireNonNull(Law.BOOK.tables().ownership().get(regime));
        At at = At.parse(date, LawBook.zone(rule.regime()));
        var capture =
                rule.at(at.from(), LocalDate.of(2026, 12, 31), Law.BOOK.tables().documents());
        return new OwnershipScreen(files.ownership(), capture, At.date(date), date).screen(target, item);
    }

    @Test
    void the_rules_are_there_with_their_dates() throws IOException {
        record Day(String regime, String date, boolean inForce) {}
        for (Day day : List.of(
                new Day("bis", "2025-09-28", false),
                new Day("bis", "2025-09-29", true),
                new Day("bis", "2025-11-09", true),
                new Day("bis", "2025-11-10", false),
                new Day("bis", "2026-11-09", false),
                new Day("bis", "2026-11-10", true),
                new Day("ofac", "2008-02-13", false),
                new Day("ofac", "2008-02-14", true),
                new Day("cn", "2025-10-08", false),
                new Day("cn", "2025-10-09", true),
                new Day("cn", "2025-11-06", true),
                new Day("cn", "2025-11-07", false),
                new Day("cn", "2026-11-10", false),
                new Day("cn", "2026-11-11", true))) {
            OwnershipFiles files = new OwnershipFiles()
                    .listed(new StringReader("party,list\nX,EL\nX,SDN\nX,control list\n"), "listed")
                    .owners(new StringReader("owner,owned,percent\nX,T,50\n"), "owners");
            assertThat(ask(files, day.regime, day.date, "T", null).answer())
                    .as(day.toString())
                    .hasToString(day.inForce ? "caught" : "not-caught");
        }
    }

    @Test
    void the_suspension_of_the_affiliates_rule_was_not_known_before_its_day() {
        OwnershipRule rule =
                Objects.requireNonNull(Law.BOOK.tables().ownership().get("bis"));
        At at = At.parse("2025-11-15", LawBook.WASHINGTON);
        Documents documents = Law.BOOK.tables().documents();
        assertThat(rule.at(at.from(), LocalDate.of(2025, 10, 25), documents).inForce())
                .isTrue();
        assertThat(rule.at(at.from(), LocalDate.of(2025, 11, 10), documents).inForce())
                .isFalse();
        assertThat(rule.at(at.from(), LocalDate.of(2025, 1, 1), documents).standing())
                .isEqualTo("no rule on ownership was known by 2025-01-01");
    }

    @Test
    void every_act_that_a_rule_of_capture_cites_has_its_record() {
        assertThat(Law.BOOK.tables().ownership().values().stream().flatMap(rule -> rule.citations().stream()))
                .isNotEmpty()
                .allMatch(act -> Law.BOOK.tables().documents().has(act.document()));
    }
}
