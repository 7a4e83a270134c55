package parley.lawbook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.ground.Problem;
import parley.lawbook.Law;
import parley.lawbook.LawBook;

class CompiledLawTest {

    private static final Path REPOSITORY = Path.of("../..");

    @TempDir
    Path root = Path.of("");

    @Test
    void the_law_in_the_program_is_the_law_in_the_files() throws IOException {
        CompiledLaw.Reading reading = CompiledLaw.read(REPOSITORY);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.book().hash()).isEqualTo(Law.BOOK.hash());
        LawBook.Tables read = reading.book().tables();
        LawBook.Tables embedded = Law.BOOK.tables();
        assertThat(embedded.goods().rows()).isEqualTo(read.goods().rows());
        assertThat(embedded.precedence()).isEqualTo(read.precedence());
        assertThat(embedded.coverage()).isEqualTo(read.coverage());
        assertThat(embedded.scenarios()).isEqualTo(read.scenarios());
        assertThat(Law.BOOK.measures()).isEqualTo(reading.book().measures());
    }

    @Test
    void what_is_written_is_read_back_and_written_the_same() throws IOException {
        new LawFolder(root);
        List<Problem> problems = new ArrayList<>();
        byte[] once = LawFile.write(new SourceReader(root, problems).read());
        byte[] twice = LawFile.write(LawFile.read(once));
        assertThat(twice).isEqualTo(once);
        assertThat(problems).isEmpty();
    }

    @Test
    void the_hash_changes_with_the_law_and_not_with_its_worked_cases() throws IOException {
        LawFolder law = new LawFolder(root);
        String hash = CompiledLaw.read(root).book().hash();
        law.change("it: pays ten percent, ", "it: pays a tenth, ");
        assertThat(CompiledLaw.read(root).book().hash()).isEqualTo(hash);
        law.change("impose: 10%", "impose: 11%");
        assertThat(CompiledLaw.read(root).book().hash()).isNotEqualTo(hash);
    }

    @Test
    void a_file_that_is_no_compiled_law_is_refused() {
        assertThatThrownBy(() -> LawFile.read(new byte[] {1, 2, 3}))
                .isInstanceOf(IOException.class)
                .hasMessage("this is not a compiled law file");
        assertThatThrownBy(() -> LawFile.read(new byte[64])).isInstanceOf(IOException.class);
    }
}
