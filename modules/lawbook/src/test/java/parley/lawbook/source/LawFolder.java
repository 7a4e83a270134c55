package parley.lawbook.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import parley.ground.Problem;

/** A small law that keeps every rule, written to a folder; a test changes one file of it. */
final class LawFolder {

    static final String DUTY = "law/us/duty.yaml";

    /** A measure of one rate; its history begins on line 8. */
    static final String MEASURE = """
            title: A duty on toys
            effect: duty
            regime: {importing: US}
            authority: test
            origin: [CN]
            goods: {list: toys.goods.csv, act: {document: ACT-1, place: Annex, read: yes}}
            history:
              - at: 2025-02-04T00:01-05:00
                known: 2025-02-01
                impose: 10%
                heading: 9903.01.20
                act: {document: ACT-1, place: sec. 2, read: yes}
            provisos:
              - it: claimed as a sample
                claim: {exclusion: 9903.01.21}
                heading: 9903.01.21
                act: {document: ACT-1, place: sec. 3, read: yes}
            verified-until: 2026-10-07
            cases:
              - {it: is not there yet, code: 9503.00.0073, origin: CN, entered: 2025-02-03, value: 10000 USD, duty: 0 USD}
              - {it: pays ten percent, code: 9503.00.0073, origin: CN, entered: 2025-02-04, value: 10000 USD, duty: 1000 USD, heading: 9903.01.20}
            """;

    private final Path root;

    LawFolder(Path root) {
        this.root = root;
        write("law/authorities.yaml", "authorities:\n  test: {title: A test, act: {document: ACT-1, read: yes}}\n");
        write("law/coverage.yaml", """
                coverage:
                  - importing: US
                    origins: all
                    authority: test
                    modelled: {from: 2018-01-01T00:00-05:00}
                    why: for a test
                    act: {document: ACT-1, read: yes}
                """);
        write("law/facts.yaml", """
                facts:
                  - {name: exclusion, kind: word, meaning: the exclusion claimed, act: {document: ACT-1, read: yes}}
                """);
        write("documents/us/ACT-1.yaml", "id: ACT-1\ntitle: An act\n");
        write("reference/territories.csv", "code,name,groups\nCN,China,\nDE,Germany,EU\nFR,France,EU\n");
        write("reference/us/hts/editions.csv", "edition,from,document,file\ntest,2024-01-01,ACT-1,test.csv\n");
        write("reference/us/hts/test.csv", """
                code,units,general,special,column2,description
                9503000073,No.,Free,,70%,Toys
                9504500000,No.,Free,,35%,Games
                """);
        write("law/us/toys.goods.csv", "code,from,until,known,described-as\n9503,,,,\n");
        write(DUTY, MEASURE);
    }

    LawFolder write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The measure with one passage changed. */
    LawFolder change(String passage, String into) {
        if (!MEASURE.contains(passage)) {
            throw new IllegalArgumentException("the measure has no passage '" + passage + "'");
        }
        return write(DUTY, MEASURE.replace(passage, into));
    }

    /** What breaks one rule, a line each. */
    List<String> problems(String rule) {
        return problems().stream()
                .filter(problem -> problem.contains(rule + ": "))
                .toList();
    }

    /** What is wrong with it, a line each. */
    List<String> problems() {
        try {
            return LawCheck.check(root).problems().stream()
                    .map(Problem::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
