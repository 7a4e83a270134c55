package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file under its final name is whole, or as it was. */
class SafeFileTest {

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void write() throws IOException {
        target = Files.writeString(folder.resolve("result.csv"), "before");
    }

    static Stream<Exception> failures() {
        IOException full = new IOException("No space left on device");
        return Stream.of(
                full, new UncheckedIOException(full), new IllegalStateException("closing", new Exception(full)));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_disk_that_is_full_is_told_however_the_writer_of_the_form_wraps_it(Exception failure) throws IOException {
        assertThatThrownBy(() -> SafeFile.writeBytes(target, out -> {
                    out.write(new byte[100_000]);
                    switch (failure) {
                        case IOException checked -> throw checked;
                        case RuntimeException unchecked -> throw unchecked;
                        default -> throw new AssertionError(failure);
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        target + " could not be written: No space left on device; what stood there before still does");
        isAsBefore();
    }

    @Test
    void what_is_no_failure_of_writing_stays_what_it_is() throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> SafeFile.writeBytes(target, out -> {
                    throw new IllegalStateException("a fault");
                }))
                .withMessage("a fault");
        isAsBefore();
    }

    private void isAsBefore() throws IOException {
        assertThat(target).hasContent("before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }
}
