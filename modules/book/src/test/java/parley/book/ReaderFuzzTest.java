package parley.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.book.columns.Mapping;
import parley.book.columns.Mappings;
import parley.book.rows.NotABook;
import parley.book.rows.RowOptions;

/**
 * Books with odd cells and broken bytes, by a seed: no crash, and every row is accounted for. The ordinary build reads some
 * thousand rows; {@code -Pfull} sets {@code fuzz.rows} to ten million.
 */
class ReaderFuzzTest {

    private static final long ROWS = Long.getLong("fuzz.rows", 20_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_126);
    private static final int BOOK = ROWS > 100_000 ? 2_000 : 300;
    private static final Pattern PLAIN = Pattern.compile("[\\w .-]*");

    private static final List<String> HEADER = List.of(
            "id",
            "code",
            "Country of Origin",
            "Entry Date",
            "Entered Value",
            "Qty",
            "UOM",
            "steel-content",
            "loaded",
            "entry",
            "x");
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\u00A0",
            "0",
            "-1",
            "1e3",
            "1e999999999",
            "1e-999999999",
            "-0.0",
            "1,234.50",
            "1.234,50",
            "(12.00)",
            "12k",
            "$",
            "€5",
            "NaN",
            "Infinity",
            "9".repeat(400),
            "0x1F",
            "١٢٣",
            "𝟙𝟚",
            "=1+1",
            "@x",
            "'",
            "\"",
            "\"\"",
            "a\"b",
            "a\nb",
            "\r",
            "\t",
            ";",
            ",",
            "|",
            "\uFEFF",
            "\u0000",
            "\uD800",
            "null",
            "true",
            "#REF!",
            "all",
            "40%",
            "101%",
            "-5%",
            "8517.13.00.00",
            "851713000",
            "8517130",
            "8517.13",
            "O0000",
            "95O3.00.0073'",
            "9503-00-0073",
            "99",
            "9903.88.03",
            "CN",
            "China",
            "CHN",
            "XX",
            "Korea",
            "2025-11-15",
            "11/15/2025",
            "03/04/2025",
            "15.11.2025",
            "15 Nov 2025",
            "45976",
            "99999",
            "2025-13-45",
            "2025-11-15T00:00",
            "2025-11-10T13:01+08:00",
            "Total",
            "Grand Total:",
            "kg",
            "No.",
            "x".repeat(500));

    private final Random random = new Random(SEED);
    private long refused;

    @TempDir
    Path folder;

    @Test
    void no_row_is_lost_and_nothing_crashes_whatever_stands_in_a_book() throws IOException {
        long rows = 0;
        long lines = 0;
        long books = 0;
        while (rows < ROWS) {
            boolean workbook = books % 40 == 39;
            int size = workbook ? 50 : 1 + random.nextInt(BOOK);
            boolean broken = random.nextInt(3) == 0;
            String[][] cells = cells(size);
            byte[] bytes = workbook ? workbook(cells) : text(cells);
            Path file = Files.write(folder.resolve("book"), broken ? broken(bytes) : bytes);
            Book book = read(file, broken, "book " + books + " of seed " + SEED);
            if (book != null) {
                Book.Account account = book.account();
                assertThat(account.lines() + account.rejects() + account.joined())
                        .as("book %d of seed %d", books, SEED)
                        .isEqualTo(account.rows());
                assertThat(book.lines()).hasSize(Math.toIntExact(account.lines()));
                assertThat(book.rejects()).hasSize(Math.toIntExact(account.rejects()));
                if (!broken) {
                    assertThat(account.rows())
                            .as("book %d of seed %d", books, SEED)
                            .isEqualTo(size);
                }
                lines += account.lines();
            }
            rows += size;
            books++;
        }
        assertThat(lines).as("some rows are lines all the same").isGreaterThan(rows / 20);
        assertThat(refused).as("some books are none").isPositive();
        System.out.printf(
                "fuzz: %d rows in %d books, %d of them lines, %d books refused%n", rows, books, lines, refused);
    }

    private @Nullable Book read(Path file, boolean broken, String which) throws IOException {
        LineForm form = Law.form();
        Mapping mapping = random.nextInt(4) == 0 ? Mappings.preset("ace-es-003") : Mapping.NONE;
        try {
            return new BookReader(form, mapping).read(file, "book", RowOptions.RECOGNISED);
        } catch (NotABook e) {
            refused++;
            assertThat(broken)
                    .as("%s is refused, though whole: %s", which, e.getMessage())
                    .isTrue();
            assertThat(e.getMessage()).isNotBlank();
            return null;
        } catch (RuntimeException e) {
            return fail(which + " crashed the reader", e);
        }
    }

    /** Good rows, some cells of which are odd. */
    private String[][] cells(int size) {
        String[][] cells = new String[size + 1][];
        cells[0] = HEADER.toArray(String[]::new);
        for (int i = 1; i <= size; i++) {
            cells[i] = new String[] {
                "line " + i,
                "9503.00.0073",
                "CN",
                "2025-11-15",
                Integer.toString(random.nextInt(100_000)),
                "5",
                "kg",
                "",
                "",
                "E1",
                "-"
            };
            for (int n = random.nextInt(4); n > 0; n--) {
                // the first cell is left, so that no row is blank
                cells[i][1 + random.nextInt(cells[i].length - 1)] = odd();
            }
            if (random.nextInt(50) == 0) {
                cells[i] = Arrays.copyOf(cells[i], 1 + random.nextInt(cells[i].length));
            }
        }
        return cells;
    }

    private String odd() {
        String odd = ODD.get(random.nextInt(ODD.size()));
        return random.nextInt(20) == 0 ? odd + ODD.get(random.nextInt(ODD.size())) : odd;
    }

    private byte[] text(String[][] cells) {
        String separator = List.of(",", ";", "\t", "|").get(random.nextInt(4));
        String end = random.nextBoolean() ? "\n" : "\r\n";
        Charset encoding = random.nextInt(6) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        String text = Arrays.stream(cells)
                .map(row -> Arrays.stream(row).map(ReaderFuzzTest::quoted).collect(Collectors.joining(separator)))
                .collect(Collectors.joining(end, encoding.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "", end));
        return text.replace("\u0000", "?").getBytes(encoding);
    }

    private static String quoted(String cell) {
        return PLAIN.matcher(cell).matches() ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static byte[] workbook(String[][] cells) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "Fuzz", "1.0");
        Worksheet sheet = workbook.newWorksheet("Lines");
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                String cell = cells[row][column];
                if (cell.matches("\\d{1,15}")) {
                    sheet.value(row, column, Long.parseLong(cell));
                } else {
                    sheet.inlineString(row, column, cell.replaceAll("[\\p{Cntrl}\uD800]", "?"));
                }
            }
        }
        workbook.finish();
        return bytes.toByteArray();
    }

    /** Some bytes changed, taken out, doubled, or the end cut off. */
    private byte[] broken(byte[] bytes) {
        byte[] broken = bytes.clone();
        for (int n = 1 + random.nextInt(5); n > 0 && broken.length > 2; n--) {
            int at = random.nextInt(broken.length);
            int length = Math.min(broken.length - at, 1 + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> broken[at] = (byte) random.nextInt(256);
                case 1 ->
                    broken = joined(Arrays.copyOf(broken, at), Arrays.copyOfRange(broken, at + length, broken.length));
                case 2 ->
                    broken = joined(Arrays.copyOf(broken, at + length), Arrays.copyOfRange(broken, at, broken.length));
                default -> broken = random.nextInt(10) == 0 ? Arrays.copyOf(broken, at) : broken;
            }
        }
        return broken;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
