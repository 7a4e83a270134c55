package parley.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.book.columns.Mappings;
import parley.determination.ShipmentLine;

/** The exports that brokers have, read by their presets. */
class PresetsTest {

    private static final String ES003 = """
            ES-003 Entry Summary Line Tariff Details,,,,,,,,,,,
            Entry Summary Number,Entry Date,Entry Summary Date,Entry Summary Line Number,Country of Origin Code,Line SPI Code,Tariff Ordinal Number,HTS Number - Full,Line Goods Value Amount,Line Tariff Goods Value Amount,Line Tariff Quantity (1),Line Tariff UOM (1) Code
            ABC00000015,04/08/2025,04/20/2025,1,CN,,1,9903.88.03,12000,0.00,0,X
            ABC00000015,04/08/2025,04/20/2025,1,CN,,2,9903.01.24,12000,0.00,0,X
            ABC00000015,04/08/2025,04/20/2025,1,CN,,3,8544.42.9090,12000,12000.00,600,KG
            ABC00000015,04/08/2025,04/20/2025,2,XO,S,1,6403.99.6065,500,500.00,20,PRS
            ABC00000023,04/09/2025,04/20/2025,1,CN,,1,9903.88.69,700,0.00,0,X
            ABC00000023,04/09/2025,04/20/2025,1,CN,,2,8501.10.4060,700,700.00,20,NO
            ABC00000031,04/09/2025,04/20/2025,1,CN,,1,9903.88.03,0,0.00,0,X
            ,,,,,,,,Total,,,
            """;

    @Test
    void an_ES_003_report_gives_a_line_for_each_line_of_an_entry_and_tells_what_was_claimed() throws IOException {
        Book book = read("ace-es-003", ES003);
        assertThat(book.lines()).hasSize(4);
        ShipmentLine cable = book.lines().getFirst();
        assertThat(cable.code()).hasToString("8544.42.9090");
        assertThat(cable.value()).hasToString("$12,000.00");
        assertThat(cable.entered()).hasToString("2025-04-08");
        assertThat(cable.quantity()).hasToString("600 KG");
        assertThat(cable.entry().id()).isEqualTo("ABC00000015");
        assertThat(cable.entry().value()).hasToString("$12,500.00");
        assertThat(cable.facts().told()).containsEntry("exclusion", "9903.88.03|9903.01.24");
        ShipmentLine shoes = book.lines().get(1);
        assertThat(shoes.origin()).as("Ontario").hasToString("CA");
        assertThat(shoes.quantity()).hasToString("20 prs.");
        assertThat(shoes.facts().told()).containsEntry("program", "S");
        assertThat(book.lines().get(2).facts().told()).containsEntry("exclusion", "9903.88.69");
    }

    @Test
    void each_row_of_the_report_is_accounted_for() throws IOException {
        Book book = read("ace-es-003", ES003);
        assertThat(book.account()).hasToString("8 rows: 4 lines, 3 told with another's, 1 reject");
        assertThat(book.rejects().getFirst().message()).isEqualTo("the row holds totals");
        assertThat(book.lines().getLast().code())
                .as("a number of chapter 99 that stands alone")
                .hasToString("9903.88.03");
        assertThat(book.notes())
                .contains(
                        "1 row above the header is passed over; the header is row 2",
                        "3 rows of chapters 98 and 99 are told with the lines they stand beside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31,33A,10,7,36A,35,Unit,9\n",
                "Box 31,Box 33A,Box 10,Box 7,Box 36A,Box 35,UOM,Box 9\n",
                "31. Line No.,33. A. HTSUS No.,10. Country of Origin,7. Entry Date,36. A. Entered Value,"
                        + "35. Net Quantity in HTSUS Units,Unit,9. Mode of Transport\n"
            })
    void a_list_by_the_boxes_of_form_7501_is_read_however_they_are_called(String header) throws IOException {
        Book book = read("cbp-7501", header + "001,9503.00.0073,CN,03/04/2025,\"10,000\",20,NO,11\n");
        ShipmentLine line = book.lines().getFirst();
        assertThat(line.id()).isEqualTo("001");
        assertThat(line.entered()).hasToString("2025-03-04");
        assertThat(line.value()).hasToString("$10,000.00");
        assertThat(line.facts().told()).containsEntry("mode", "vessel");
    }

    @Test
    void boxes_of_the_form_before_2024_have_other_numbers() throws IOException {
        Book book =
                read("cbp-7501-before-2024", "27,29A,10,7,32A,31,33A\n001,9503.00.0073,CN,03/04/2025,100,20,Free\n");
        assertThat(book.lines().getFirst().value()).hasToString("$100.00");
        assertThat(book.lines().getFirst().code()).hasToString("9503.00.0073");
        assertThat(book.unread()).containsExactly("33A");
    }

    private static Book read(String preset, String text) throws IOException {
        LineForm form = Law.form();
        return new BookReader(form, Mappings.preset(preset)).read(new StringReader(text), "book.csv");
    }
}
