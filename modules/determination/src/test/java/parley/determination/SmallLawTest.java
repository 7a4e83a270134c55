package parley.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.determination.Determination.Rated;
import parley.ground.At;
import parley.ground.Money;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;
import parley.measure.CommodityCode;
import parley.measure.Regime;
import parley.measure.Territory;

/** Ways in which a law could be written that the law of today does not use, in a law of two duties. */
class SmallLawTest {

    @TempDir
    Path root = Path.of("");

    @BeforeEach
    void a_schedule_of_one_line() throws IOException {
        write("reference/territories.csv", "code,name,groups\nCN,China,\n");
        write("reference/us/hts/editions.csv", "edition,from,document,file\ntest,2024-01-01,A,test.csv\n");
        write(
                "reference/us/hts/test.csv",
                "code,units,general,special,column2,description\n9503000073,No.,Free,,,Toys\n");
        write("law/facts.yaml", """
                facts:
                  - {name: steel-content, kind: part-of-value, meaning: steel, act: {document: A}}
                  - {name: aluminum-content, kind: part-of-value, meaning: aluminum, act: {document: A}}
                  - {name: low-value, kind: word, meaning: entered as a parcel, act: {document: A}}
                """);
        write("law/coverage.yaml", """
                coverage:
                  - {importing: US, origins: all, authority: test, modelled: {from: 2018-01-01T00:00-05:00}, why: test, act: {document: A}}
                """);
    }

    @Test
    void an_exception_by_share_bounds_the_content_that_either_answer_leaves() throws IOException {
        measure("steel", "steel-content", "100%", "9903.00.01", "[]");
        measure("value", "value", "90%", "9903.00.02", """

              - {it: much steel, when: {steel-content: ">= 20%"}, act: {document: A}}
            """);
        // No steel: 90. Just under a fifth: 20 on the steel and 90 on all. All steel: 100 and nothing else. A fifth:
        // 20.
        assertThat(rated(Map.of()).duty())
                .isEqualTo(new Determination.Range(Money.parse("2000"), Money.parse("10999.99")));
        // A fifth of this value is no whole number of cents: 2,000.00 does not reach it.
        assertThat(rated("10000.01", Map.of()).duty().max()).isEqualTo(Money.parse("11000.01"));
        assertThat(rated(Map.of("steel-content", "1999.99")).duty().min()).isEqualTo(Money.parse("10999.99"));
        assertThat(rated(Map.of("steel-content", "2000")).duty().min()).isEqualTo(Money.parse("2000"));
        assertThat(rated(Map.of("steel-content", "0")).duty().min()).isEqualTo(Money.parse("9000"));
    }

    @Test
    void an_exception_for_what_has_none_at_all_is_told_from_one_for_a_little() throws IOException {
        measure("value", "value", "10%", "9903.00.02", """

              - {it: no steel, when: {steel-content: "= 0"}, act: {document: A}}
            """);
        assertThat(rated(Map.of()).duty()).isEqualTo(new Determination.Range(Money.ZERO, Money.parse("1000")));
        assertThat(rated(Map.of("steel-content", "0")).duty().max()).isEqualTo(Money.ZERO);
        assertThat(rated(Map.of("steel-content", "0.01")).duty().min()).isEqualTo(Money.parse("1000"));
    }

    @Test
    void two_contents_share_the_value_and_the_dearer_takes_all_of_it_at_the_greatest() throws IOException {
        measure("steel", "steel-content", "50%", "9903.00.01", "[]");
        measure("aluminum", "aluminum-content", "70%", "9903.00.02", "[]");
        assertThat(rated(Map.of()).duty()).isEqualTo(new Determination.Range(Money.ZERO, Money.parse("7000")));
        assertThat(rated(Map.of("steel-content", "4000", "aluminum-content", "6000"))
                        .duty()
                        .min())
                .isEqualTo(Money.parse("6200"));
    }

    @Test
    void what_the_filer_enters_so_stands_in_the_place_of_all_else() throws IOException {
        measure("steel", "steel-content", "50%", "9903.00.01", "[]");
        measure("value", "value", "10%", "9903.00.02", "[]");
        parcel("Free");
        Rated claimed = rated("800", Map.of("low-value", "yes"));
        assertThat(claimed.duty()).isEqualTo(new Determination.Range(Money.ZERO, Money.ZERO));
        assertThat(claimed.missing()).isEmpty();
        assertThat(claimed.components())
                .extracting(Determination.Component::measure)
                .containsExactly("us/parcel");
        assertThat(claimed.filing())
                .extracting(Determination.FilingLine::heading)
                .containsExactly("9503.00.0073");
        assertThat(rated("800", Map.of("steel-content", "0")).duty().max()).isEqualTo(Money.parse("80"));
    }

    @Test
    void a_claim_bound_to_a_value_is_offered_and_honoured_up_to_it_only() throws IOException {
        measure("value", "value", "10%", "9903.00.02", "[]");
        parcel("4%");
        assertThat(rated("800", Map.of()).notClaimed())
                .containsExactly(new Determination.NotClaimed("low-value yes", Money.parse("48")));
        assertThat(rated("800.01", Map.of()).notClaimed()).isEmpty();
        Rated above = rated("800.01", Map.of("low-value", "yes"));
        assertThat(above.duty().min()).isEqualTo(Money.parse("80"));
        assertThat(above.notApplied())
                .extracting(Determination.NotApplied::because)
                .containsExactly("not value at most $800.00");
    }

    private void parcel(String rate) throws IOException {
        write("law/us/parcel.yaml", """
                title: Parcels
                effect: duty
                regime: {importing: US}
                authority: test
                origin: all
                goods: all
                on: value
                claim: {low-value: yes, value: "<= 800 USD"}
                history:
                  - {at: 2025-01-01T00:01-05:00, known: 2025-01-01, impose: %s, act: {document: A}}
                verified-until: 2025-01-02
                """.formatted(rate));
        write("law/us/precedence/parcels.yaml", """
                rules:
                  - it: a parcel bears its own duty in lieu of any other
                    measure: [us/steel, us/value]
                    yields-to: [us/parcel]
                    extent: instead
                    even-if-free: yes
                    act: {document: A}
                """);
    }

    private void measure(String name, String on, String rate, String heading, String provisos) throws IOException {
        write("law/us/" + name + ".yaml", """
                title: %s
                effect: duty
                regime: {importing: US}
                authority: test
                origin: all
                goods: all
                on: %s
                history:
                  - {at: 2025-01-01T00:01-05:00, known: 2025-01-01, impose: %s, heading: %s, act: {document: A}}
                provisos: %s
                verified-until: 2025-01-02
                """.formatted(name, on, rate, heading, provisos));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Rated rated(Map<String, String> facts) throws IOException {
        return rated("10000", facts);
    }

    private Rated rated(String worth, Map<String, String> facts) throws IOException {
        CompiledLaw.Reading reading = CompiledLaw.read(root);
        assertThat(reading.problems()).isEmpty();
        LawBook book = reading.book();
        Money value = Money.parse(worth);
        ShipmentLine line = new ShipmentLine(
                "1",
                CommodityCode.parse("9503.00.0073"),
                new Territory("CN"),
                Regime.IMPORTING_US,
                At.parse("2025-06-01", LawBook.WASHINGTON),
                value,
                null,
                ShipmentLine.Entry.alone(value),
                Facts.read(facts, value, book.tables().facts(), book.tables().descriptions(), LawBook.WASHINGTON));
        return Law.rated(new Determiner(book, LocalDate.of(2025, 6, 1)), line);
    }
}
