package parley.book.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BytesTest {

    @Test
    void numbers_are_written_as_decimals_write_themselves() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            long number = i < 2_000 ? i - 1_000 : random.nextLong() >> (1 + random.nextInt(62));
            assertThat(new Bytes().putNumber(number)).hasToString(Long.toString(number));
            assertThat(new Bytes().putDollars(number))
                    .hasToString(BigDecimal.valueOf(number, 2).toPlainString());
            BigDecimal percent = BigDecimal.valueOf(number, 4).stripTrailingZeros();
            assertThat(new Bytes().putTenThousandths(number))
                    .hasToString(percent.scale() < 0 ? percent.setScale(0).toPlainString() : percent.toPlainString());
        }
    }

    @Test
    void only_a_plain_text_is_put_as_it_stands() {
        Bytes bytes = new Bytes();
        assertThat(bytes.putPlain("L-1.a".toCharArray(), 0, 5)).isTrue();
        assertThat(bytes.putPlain("a,b".toCharArray(), 0, 3)).isFalse();
        assertThat(bytes.putPlain("ü".toCharArray(), 0, 1)).isFalse();
        assertThat(bytes).hasToString("L-1.a");
    }
}
