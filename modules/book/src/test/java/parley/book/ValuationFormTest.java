package parley.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.determination.ShipmentLine;
import parley.ground.Money;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;

/** The customs value of a price, by the border's own rule. */
class ValuationFormTest {

    private static final LawBook LAW = CompiledLaw.embedded();

    private static ShipmentLine line(String destination, String... told) {
        Map<String, String> texts = new HashMap<>(Map.of(
                "code",
                destination.equals("CN") ? "8703.23.41" : "9503.00.0073",
                "origin",
                destination.equals("CN") ? "US" : "CN",
                "destination",
                destination,
                "value",
                "10000"));
        for (int i = 0; i < told.length; i += 2) {
            texts.put(told[i], told[i + 1]);
        }
        return new LineForm(LAW.tables(), "2025-11-15", false).line(texts, "1");
    }

    private static String value(String destination, String... told) {
        return line(destination, told).value().toString();
    }

    @Test
    void freight_and_insurance_are_added_to_a_price_into_china() {
        assertThat(value("CN", "freight", "300", "insurance", "50")).isEqualTo("$10,350.00");
        assertThat(value("CN", "basis", "FOB", "freight", "0", "insurance", "0"))
                .isEqualTo("$10,000.00");
    }

    @Test
    void insurance_that_is_not_told_is_three_per_thousand_of_price_and_freight() {
        assertThat(value("CN", "basis", "FOB", "freight", "300")).isEqualTo("$10,330.90");
        assertThat(value("CN", "basis", "CFR")).isEqualTo("$10,030.00");
        assertThat(line("CN", "basis", "CFR")
                        .facts()
                        .findValuation()
                        .orElseThrow()
                        .presumed())
                .isEqualTo("insurance of 0.3% of price and freight");
    }

    @Test
    void a_price_into_china_of_which_nothing_is_told_is_the_customs_value_and_that_is_said() {
        assertThat(value("CN")).isEqualTo("$10,000.00");
        assertThat(line("CN").facts().findValuation().orElseThrow().presumed()).contains("no basis is told");
        assertThat(line("CN", "basis", "CIF")
                        .facts()
                        .findValuation()
                        .orElseThrow()
                        .presumed())
                .isEmpty();
    }

    @Test
    void freight_is_never_presumed() {
        assertThatThrownBy(() -> value("CN", "basis", "FOB"))
                .isInstanceOf(LineForm.Unreadable.class)
                .hasMessageContaining("the freight must be told. Maybe freight 0, or basis CIF");
        assertThatThrownBy(() -> value("CN", "insurance", "20"))
                .isInstanceOf(LineForm.Unreadable.class)
                .hasMessageContaining("the freight must be told");
    }

    @Test
    void into_the_united_states_freight_and_insurance_are_taken_off_a_price_that_holds_them() {
        assertThat(value("US", "basis", "CIF", "freight", "300", "insurance", "50"))
                .isEqualTo("$9,650.00");
        assertThat(value("US", "freight", "300")).isEqualTo("$10,000.00");
        assertThat(line("US").facts().findValuation()).isEmpty();
    }

    @Test
    void another_currency_needs_what_one_is_worth() {
        assertThat(value("CN", "currency", "CNY", "exchange-rate", "0.14", "freight", "1000", "insurance", "0"))
                .isEqualTo("$1,540.00");
        assertThatThrownBy(() -> value("CN", "currency", "CNY"))
                .isInstanceOf(LineForm.Unreadable.class)
                .hasMessageContaining("amounts in CNY need what one is worth in dollars");
    }

    @Test
    void what_is_no_basis_and_no_cost_is_refused() {
        assertThatThrownBy(() -> value("CN", "basis", "CIFF")).hasMessageContaining("Maybe CIF");
        assertThatThrownBy(() -> value("CN", "freight", "-5")).hasMessageContaining("not negative");
    }

    @Test
    void each_line_of_a_book_has_its_own_costs() throws IOException {
        Book book = new BookReader(new LineForm(LAW.tables(), "2025-11-15", false))
                .read(new StringReader("""
                                code,origin,destination,value,freight,insurance
                                87032341,US,CN,10000,300,50
                                87032341,US,CN,10000,500,50
                                87032341,US,CN,10000,,
                                """), "three lines");
        assertThat(book.lines())
                .extracting(ShipmentLine::value)
                .containsExactly(Money.parse("10350"), Money.parse("10550"), Money.parse("10000"));
    }
}
