package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

    @Test
    void a_link_stays_and_what_it_leads_to_is_written() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("latest.csv"), target);
        SafeFile.write(link, out -> out.write("after"));
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("after");
    }

    @Test
    @Timeout(60)
    void a_pipe_takes_the_answer_and_stays_a_pipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(isMade(pipe), "this system has no mkfifo");
        FutureTask<String> read = new FutureTask<>(() -> Files.readString(pipe));
        Thread.ofVirtual().start(read);
        SafeFile.write(pipe, out -> out.write("answer"));
        assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo("answer");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    private static boolean isMade(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void isAsBefore() throws IOException {
        assertThat(target).hasContent("before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }
}
