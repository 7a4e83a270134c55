package parley.talks.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.ground.Problem;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;

class TalksCheckTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static LawBook law;

    @TempDir
    Path root = Path.of("");

    @BeforeAll
    static void readLaw() {
        law = CompiledLaw.embedded();
    }

    @Test
    void the_talks_keep_their_rules() throws IOException {
        CompiledTalks.Reading reading = CompiledTalks.read(REPOSITORY);
        assertThat(reading.problems()).isEmpty();
        assertThat(TalksCheck.check(reading.talks(), law)).isEmpty();
    }

    @Test
    void the_talks_in_the_program_are_the_talks_in_the_files() throws IOException {
        CompiledTalks.Reading reading = CompiledTalks.read(REPOSITORY);
        assertThat(CompiledTalks.embedded()).usingRecursiveComparison().isEqualTo(reading.talks());
    }

    @Test
    void an_actor_that_is_none_is_told_with_the_one_maybe_meant() throws IOException {
        change("rounds/geneva.yaml", "actor: greer", "actor: grer");
        assertThat(check()).contains("meeting geneva: T01: there is no actor 'grer'. Maybe greer");
    }

    @Test
    void a_measure_that_is_none_is_told() throws IOException {
        change("terms/geneva.yaml", "us/ieepa/reciprocal-baseline]", "us/ieepa/reciprocal-basline]");
        assertThat(check())
                .contains("term geneva/us-suspends-24: T01: there is no measure 'us/ieepa/reciprocal-basline'."
                        + " Maybe us/ieepa/reciprocal-baseline");
    }

    @Test
    void a_document_without_a_record_is_told() throws IOException {
        change("terms/geneva.yaml", "{document: EO-14298, place: sec. 3(b)", "{document: EO-14299, place: sec. 3(b)");
        assertThat(check())
                .contains("term geneva/us-removes-increases: T02: there is no record 'EO-14299' in documents/");
    }

    @Test
    void a_meeting_that_was_held_before_it_ended_is_told() throws IOException {
        change("rounds/geneva.yaml", "held: 2025-05-11", "held: 2025-05-09");
        assertThat(check()).contains("meeting geneva: T03: held is known 2025-05-09, before its end on 2025-05-11");
    }

    @Test
    void a_teller_who_contradicts_himself_is_told() throws IOException {
        change("purchases/soybeans.yaml", "amount: 0.332", "amount: 5");
        assertThat(check())
                .contains(
                        "talks/purchases/soybeans.yaml: T04: 2025-11-01 to before 2025-11-21: by what usda tells, booked,"
                                + " it is at least 5 and at most 1.05");
    }

    @Test
    void what_is_known_later_than_the_sources_were_searched_is_told() throws IOException {
        change("terms/beijing.yaml", "known: 2026-06-02", "known: 2026-09-01");
        assertThat(check())
                .contains("term beijing/boards: T05: known 2026-09-01, and the sources were searched until 2026-08-21");
    }

    @Test
    void a_threat_that_jumps_is_refused_with_its_line() throws IOException {
        change("threats.yaml", "state: carried-out, known: 2019-05-09", "state: announced, known: 2019-05-09");
        assertThat(CompiledTalks.read(root).problems())
                .extracting(Problem::toString)
                .anySatisfy(text -> assertThat(text)
                        .startsWith("talks/threats.yaml:")
                        .endsWith("from put off it cannot come to announced"));
    }

    @Test
    void a_broken_date_and_an_unknown_key_are_told_with_their_lines() throws IOException {
        change("rounds/geneva.yaml", "held: 2025-05-11", "held: 2025-05-32");
        change("rounds/london.yaml", "agenda:", "agendas:");
        assertThat(CompiledTalks.read(root).problems())
                .extracting(Problem::toString)
                .anySatisfy(text -> assertThat(text)
                        .startsWith("talks/rounds/geneva.yaml:5: L01: held: '2025-05-32' cannot be read"))
                .anySatisfy(text -> assertThat(text)
                        .startsWith("talks/rounds/london.yaml:")
                        .endsWith("'agendas' is not a key here. Maybe agenda"));
    }

    private List<String> check() throws IOException {
        CompiledTalks.Reading reading = CompiledTalks.read(root);
        assertThat(reading.problems()).isEmpty();
        return TalksCheck.check(reading.talks(), law).stream()
                .map(Problem::toString)
                .toList();
    }

    /** Copies the talks once, and changes one place of one file. */
    private void change(String file, String from, String to) throws IOException {
        Path copy = root.resolve("talks");
        if (!Files.exists(copy)) {
            try (var files = Files.walk(REPOSITORY.resolve("talks"))) {
                for (Path source : files.filter(Files::isRegularFile).toList()) {
                    Path target = root.resolve(REPOSITORY.relativize(source).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(source, target);
                }
            }
        }
        Path changed = copy.resolve(file);
        String text = Files.readString(changed, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        Files.writeString(changed, text.replace(from, to), StandardCharsets.UTF_8);
    }
}
