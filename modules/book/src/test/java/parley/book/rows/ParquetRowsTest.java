package parley.book.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.annotation.PrecisionScale;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetRowsTest {

    /** A row of the test's files. */
    record Line(
            String code,
            @Nullable LocalDate entered,
            @PrecisionScale(precision = 12, scale = 2) BigDecimal value,
            double quantity,
            long number,
            boolean yes,
            LocalDateTime at,
            List<String> notes) {}

    private static final Line LINE = new Line(
            "9503.00.0073",
            LocalDate.of(2025, 11, 15),
            new BigDecimal("10000.50"),
            0.1 + 0.2,
            7,
            true,
            LocalDateTime.of(2025, 11, 15, 0, 0),
            List.of("a", "b"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"})
    void typed_columns_read_as_texts_that_need_no_dialect(CompressionCodecName codec) throws IOException {
        TextRowsTest.Read read = TextRowsTest.read(file(codec, 1), RowOptions.RECOGNISED);
        assertThat(read.header).containsExactly("code", "entered", "value", "quantity", "number", "yes", "at");
        assertThat(read.rows)
                .containsExactly(List.of("9503.00.0073", "2025-11-15", "10000.5", "0.3", "7", "true", "2025-11-15"));
        assertThat(read.notes).containsExactly("columns that hold more than one value are not read: notes");
    }

    @Test
    void rows_are_counted_from_one() throws IOException {
        TextRowsTest.Read read = TextRowsTest.read(file(CompressionCodecName.ZSTD, 2_000), RowOptions.RECOGNISED);
        assertThat(read.lines).hasSize(2_000).startsWith(1L, 2L).endsWith(2_000L);
    }

    @Test
    void a_null_is_blank() throws IOException {
        Path file = folder.resolve("null.parquet");
        try (CarpetWriter<Line> writer = new CarpetWriter<>(Files.newOutputStream(file), Line.class)) {
            writer.write(new Line("1", null, BigDecimal.ONE, 1, 1, false, LINE.at(), List.of()));
        }
        assertThat(TextRowsTest.read(file, RowOptions.RECOGNISED)
                        .rows
                        .getFirst()
                        .get(1))
                .isEmpty();
    }

    @Test
    void a_file_that_is_cut_short_is_no_book() throws IOException {
        byte[] bytes = Files.readAllBytes(file(CompressionCodecName.ZSTD, 2_000));
        for (int length : new int[] {4, 5, 100, bytes.length / 2, bytes.length - 1}) {
            Path cut = Files.write(folder.resolve("cut.parquet"), Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> TextRowsTest.read(cut, RowOptions.RECOGNISED))
                    .as("%d of %d bytes", length, bytes.length)
                    .isInstanceOf(NotABook.class)
                    .hasMessageContaining("is a Parquet file that cannot be read, broken or cut short");
        }
    }

    private Path file(CompressionCodecName codec, int rows) throws IOException {
        Path file = folder.resolve("book.parquet");
        try (CarpetWriter<Line> writer = new CarpetWriter.Builder<>(Files.newOutputStream(file), Line.class)
                .withCompressionCodec(codec)
                .build()) {
            for (int i = 0; i < rows; i++) {
                writer.write(LINE);
            }
        }
        return file;
    }
}
