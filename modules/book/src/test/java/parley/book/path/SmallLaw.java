package parley.book.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import parley.book.Book;
import parley.book.BookReader;
import parley.book.LineForm;
import parley.determination.Determiner;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;

/** A law of its own: toys free of column 1, a duty that rises at noon and rests, and one on steel content that it yields to. */
public final class SmallLaw {

    private final Path root;

    public SmallLaw(Path root) {
        this.root = root;
        write("reference/territories.csv", "code,name,groups\nCN,China,\n");
        write("reference/us/hts/editions.csv", "edition,from,document,file\ntest,2024-01-01,A,test.csv\n");
        write("reference/us/hts/test.csv", """
                code,units,general,special,column2,description
                7326908688,No.,2.9%,,,Articles
                9503000073,No.,Free,,,Toys
                9102110000,No.,51¢ each,,,Watches
                """);
        write("law/facts.yaml", """
                facts:
                  - {name: steel-content, kind: part-of-value, meaning: steel, act: {document: A}}
                  - {name: exclusion, kind: word, meaning: an exclusion, act: {document: A}}
                """);
        write("law/coverage.yaml", """
                coverage:
                  - {importing: US, origins: all, authority: a, modelled: {from: 2018-01-01T00:00-05:00}, why: test, act: {document: A}}
                """);
        write("law/us/column-1.yaml", """
                title: Column 1
                effect: duty
                regime: {importing: US}
                authority: a
                origin: all
                goods: all
                on: value
                history:
                  - {at: 1989-01-01T00:00-05:00, known: 1988-12-31, impose: {schedule: general}, act: {document: A}}
                verified-until: 2025-12-31
                """);
        write("law/us/steel.goods.csv", "code,from,until,known,described-as\n73269086,,,,\n");
        write("law/us/steel.yaml", """
                title: Steel
                effect: duty
                regime: {importing: US}
                authority: b
                origin: all
                goods: steel.goods.csv
                on: steel-content
                history:
                  - {at: 2025-03-12T00:01-04:00, known: 2025-02-10, impose: 25%, heading: 9903.00.02, act: {document: S}}
                verified-until: 2025-12-31
                """);
        write("law/us/general.yaml", """
                title: General
                effect: duty
                regime: {importing: US}
                authority: c
                origin: [CN]
                goods: all
                on: value
                history:
                  - {at: 2025-02-04T00:01-05:00, known: 2025-02-01, impose: 10%, heading: 9903.00.01, act: {document: G1}}
                  - {at: 2025-04-01T12:00-04:00, known: 2025-03-01, modify: 20%, act: {document: G2}}
                  - {at: 2025-05-14T00:00-04:00, known: 2025-05-12, suspend: {until: 2025-08-12T00:01-04:00}, act: {document: G3}}
                provisos:
                  - {it: excluded, claim: {exclusion: [x1]}, until: 2025-02-20T00:01-05:00, act: {document: X}}
                verified-until: 2025-12-31
                """);
        write("law/us/precedence.yaml", """
                rules:
                  - {it: what bears steel duty bears no general one, measure: [us/general], yields-to: [us/steel],
                     extent: article, act: {document: P}}
                """);
    }

    void write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LawBook book() {
        try {
            CompiledLaw.Reading reading = CompiledLaw.read(root);
            assertThat(reading.problems()).isEmpty();
            return reading.book();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of lines from January to September 2025. */
    RatePaths path(String rows, String known) {
        LawBook law = book();
        return new PathRun(
                        lines(law, rows),
                        List.of(new PathRun.Asked(
                                "the law",
                                List.of(),
                                new Determiner(law, LocalDate.parse(known)),
                                LocalDate.parse("2025-01-15"),
                                LocalDate.parse("2025-09-30"))))
                .run();
    }

    public static Book lines(LawBook law, String rows) {
        try {
            return new BookReader(new LineForm(law.tables(), "2025-01-15", true)).read(new StringReader(rows), "lines");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
