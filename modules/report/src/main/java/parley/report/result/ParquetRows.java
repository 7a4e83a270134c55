package parley.report.result;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.annotation.Alias;
import com.jerolba.carpet.annotation.NotNull;
import com.jerolba.carpet.annotation.PrecisionScale;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;
import parley.ground.Money;

/**
 * A result as Parquet, packed with zstd: amounts as decimals of dollars, rates as decimals of percent, {@code known} as a
 * date; {@code at} is a text, since it may be an instant. What is null was not there: a greatest amount without bound, or no
 * answer, which {@code problem} tells.
 */
final class ParquetRows implements ResultRows {

    private final CarpetWriter<Row> writer;

    /** The schema. */
    record Row(
            @NotNull String id,
            @NotNull String scenario,
            @NotNull String at,
            @Nullable LocalDate known,

            @Alias("duty_min") @PrecisionScale(precision = 18, scale = 2) @Nullable
            BigDecimal dutyMin,

            @Alias("duty_max") @PrecisionScale(precision = 18, scale = 2) @Nullable
            BigDecimal dutyMax,

            @Alias("rate_min") @PrecisionScale(precision = 18, scale = 4) @Nullable
            BigDecimal rateMin,

            @Alias("rate_max") @PrecisionScale(precision = 18, scale = 4) @Nullable
            BigDecimal rateMax,

            @Alias("refundable_min") @PrecisionScale(precision = 18, scale = 2) @Nullable
            BigDecimal refundableMin,

            @Alias("refundable_max") @PrecisionScale(precision = 18, scale = 2) @Nullable
            BigDecimal refundableMax,

            @Alias("fees_min") @PrecisionScale(precision = 18, scale = 2) @Nullable
            BigDecimal feesMin,

            @Alias("fees_max") @PrecisionScale(precision = 18, scale = 2) @Nullable
            BigDecimal feesMax,

            @NotNull String headings,
            @NotNull String missing,
            @NotNull String unverified,
            @NotNull String problem) {}

    ParquetRows(OutputStream out) throws IOException {
        writer = new CarpetWriter.Builder<>(new Unclosed(out), Row.class)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build();
    }

    @Override
    public void write(ResultRow row) throws IOException {
        ResultRow.Sums sums = row.sums();
        BigDecimal fees = sums == null ? null : dollars(sums.fees());
        writer.write(new Row(
                row.id(),
                row.scenario(),
                row.at(),
                row.known().isEmpty() ? null : LocalDate.parse(row.known()),
                sums == null ? null : dollars(sums.dutyMin()),
                sums == null ? null : dollars(sums.dutyMax()),
                sums == null ? null : sums.rateMin(),
                sums == null ? null : sums.rateMax(),
                sums == null ? null : dollars(sums.refundableMin()),
                sums == null ? null : dollars(sums.refundableMax()),
                fees,
                fees,
                row.headings(),
                row.missing(),
                row.unverified(),
                row.problem()));
    }

    private static @Nullable BigDecimal dollars(@Nullable Money money) {
        return money == null ? null : money.dollars();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
