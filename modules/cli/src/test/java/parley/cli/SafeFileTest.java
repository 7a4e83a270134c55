package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    @TempDir
    Path folder;

    @Test
    void a_link_stays_and_what_it_leads_to_is_written() throws IOException {
        Path file = Files.writeString(folder.resolve("result.csv"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("latest.csv"), file);
        SafeFile.write(link, out -> out.write("after"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("after");
    }

    @Test
    @Timeout(60)
    void a_pipe_takes_the_answer_and_stays_a_pipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(made(pipe), "this system has no mkfifo");
        FutureTask<String> read = new FutureTask<>(() -> Files.readString(pipe));
        Thread.ofVirtual().start(read);
        SafeFile.write(pipe, out -> out.write("answer"));
        assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo("answer");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    private static boolean made(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
