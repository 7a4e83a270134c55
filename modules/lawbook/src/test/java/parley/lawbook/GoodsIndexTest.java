package parley.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.lawbook.GoodsIndex.Row;

class GoodsIndexTest {

    private static final Instant MAY = History.day("2025-05-01");
    private static final LocalDate KNOWN = LocalDate.of(2025, 6, 1);

    @Test
    void a_list_with_a_longer_code_tells_apart_the_lines_under_eight_digits() {
        GoodsIndex index = new GoodsIndex(List.of(row("a", "9503000073"), row("b", "95030000")));
        assertThat(index.splits("95030000", Set.of("a", "b"), MAY, KNOWN)).isTrue();
        assertThat(index.splits("95030000", Set.of("b"), MAY, KNOWN)).isFalse();
        assertThat(index.splits("95030001", Set.of("a"), MAY, KNOWN)).isFalse();
    }

    private static Row row(String list, String code) {
        return new Row(list, code, null, null, null, "", 1);
    }
}
