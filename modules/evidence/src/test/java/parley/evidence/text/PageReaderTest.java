package parley.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageReaderTest {

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Page read(String name, String text, Charset charset) throws Exception {
        return PageReader.read(file(name, text.getBytes(charset)));
    }

    @Test
    void an_empty_file_says_so() {
        assertThatThrownBy(() -> read("empty.txt", " \n ", StandardCharsets.UTF_8))
                .isInstanceOf(Unreadable.class)
                .hasMessage("it is empty");
    }

    @Test
    void a_pdf_says_so_whatever_its_name() {
        assertThatThrownBy(() -> read("report.txt", "%PDF-1.7\n%", StandardCharsets.ISO_8859_1))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("it is a PDF. Maybe save the report as text or HTML");
    }

    @Test
    void a_word_processors_archive_says_so() throws IOException {
        Path archive = folder.resolve("report.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertThatThrownBy(() -> PageReader.read(archive))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("ZIP archive");
    }

    @Test
    void bytes_that_are_no_characters_say_so() {
        byte[] noise = new byte[4096];
        assertThatThrownBy(() -> PageReader.read(file("noise.txt", noise)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("it is no text");
    }

    @Test
    void a_page_of_fifty_megabytes_is_refused_before_it_is_read() throws IOException {
        Path huge = folder.resolve("huge.html");
        try (var channel = FileChannel.open(huge, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {'<'}), 50L << 20);
        }
        assertThatThrownBy(() -> PageReader.read(huge))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("50 MB are no report");
    }

    @Test
    void another_encoding_than_utf_8_is_read_and_told() throws Exception {
        Page page = read("old.txt", "The café said: “100% tariffs”.", Charset.forName("windows-1252"));
        assertThat(page.text()).isEqualTo("The café said: “100% tariffs”.");
        assertThat(page.remarks()).singleElement().asString().contains("not UTF-8; read as windows-1252");
    }

    @Test
    void utf_16_with_its_mark_is_read() throws Exception {
        assertThat(read("wide.txt", "\uFEFFA 100% tariff.", StandardCharsets.UTF_16LE)
                        .text())
                .isEqualTo("A 100% tariff.");
    }

    @Test
    void a_page_keeps_its_report_and_loses_what_stands_beside_it() throws Exception {
        Page page = read("page.html", """
                <!doctype html><html><head><title>Truce holds | The Daily</title>
                <meta property="article:published_time" content="2025-11-12T08:00:00Z"></head><body>
                <nav><a href="/">Home</a> <a href="/b">Business and more of the same</a></nav>
                <article><h1>Truce holds</h1>
                <figure><img src="a.jpg"><figcaption>President Trump threatened 500% tariffs in this file photo.</figcaption></figure>
                <p>The average tariff falls from 57 percent to 47 percent &mdash; so officials said.</p>
                <div class="related-stories">Read more: Trump threatens 300% tariffs on Chinese goods.</div></article>
                <form><label>Your email address will not be published. Required fields are marked.</label></form>
                <div id="comments"><p>Tariffs of 999% would be right, wrote a reader of this page.</p></div>
                </body></html>
                """, StandardCharsets.UTF_8);
        assertThat(page.text())
                .isEqualTo(
                        "Truce holds\n\nThe average tariff falls from 57 percent to 47 percent — so officials said.");
        assertThat(page.published()).isEqualTo(LocalDate.of(2025, 11, 12));
    }

    @Test
    void a_page_that_a_script_draws_says_so() {
        assertThatThrownBy(() -> read(
                        "app.html",
                        "<html><body><div id=app></div><script>draw()</script></body></html>",
                        StandardCharsets.UTF_8))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("no text of its own");
    }
}
