package parley.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.lawbook.GoodsClass.Held;
import parley.lawbook.GoodsIndex.Row;

class GoodsClassTest {

    private static final Instant MAY = History.day("2025-05-01");
    private static final LocalDate KNOWN = LocalDate.of(2025, 6, 1);

    @Test
    void the_longest_code_of_a_list_decides_and_each_list_for_itself() {
        GoodsClasses classes = classes(List.of(row("a", "9503"), row("a", "95030000"), row("b", "95")));
        assertThat(codes(classes, "9503000073", MAY)).isEqualTo(Map.of("a", Set.of("95030000"), "b", Set.of("95")));
        assertThat(codes(classes, "9504000000", MAY)).isEqualTo(Map.of("b", Set.of("95")));
        assertThat(codes(classes, "9601000000", MAY)).isEmpty();
    }

    @Test
    void rows_of_the_same_code_stand_side_by_side_when_they_describe_different_articles() {
        GoodsClasses classes = classes(List.of(described("a", "8703", "cars"), described("a", "8703", "vans")));
        assertThat(classes.of("8703230190").holding(MAY, KNOWN)).hasSize(2);
    }

    @Test
    void a_row_holds_only_between_its_instants() {
        GoodsClasses classes = classes(List.of(row("a", "95", MAY, History.day("2025-06-01"), null)));
        assertThat(codes(classes, "9503000073", MAY.minusSeconds(1))).isEmpty();
        assertThat(codes(classes, "9503000073", MAY)).isNotEmpty();
        assertThat(codes(classes, "9503000073", History.day("2025-06-01"))).isEmpty();
    }

    @Test
    void a_row_holds_only_once_it_is_known() {
        GoodsClasses classes = classes(List.of(row("a", "95", null, null, LocalDate.of(2025, 5, 20))));
        assertThat(classes.of("9503000073").holding(MAY, LocalDate.of(2025, 5, 19)))
                .isEmpty();
        assertThat(classes.of("9503000073").holding(MAY, LocalDate.of(2025, 5, 20)))
                .isNotEmpty();
    }

    @Test
    void a_row_told_anew_and_known_later_takes_the_place_of_the_old_one() {
        Row open = row("a", "95", null, null, null);
        Row ended = row("a", "95", null, History.day("2025-04-01"), LocalDate.of(2025, 3, 15));
        GoodsClasses classes = classes(List.of(open, ended));
        assertThat(codes(classes, "9503000073", MAY)).isEmpty();
        assertThat(classes.of("9503000073").holding(MAY, LocalDate.of(2025, 3, 14)))
                .isNotEmpty();
    }

    @Test
    void a_row_replaces_none_of_another_list_code_article_or_beginning() {
        Row kept = row("a", "95", null, null, null);
        LocalDate later = LocalDate.of(2025, 3, 15);
        Instant end = History.day("2025-04-01");
        for (Row other : List.of(
                row("b", "95", null, end, later),
                row("a", "9503", null, end, later),
                new Row("a", "95", null, end, later, "toys", 1),
                row("a", "95", History.day("2025-01-01"), end, later),
                row("a", "95", null, end, null))) {
            assertThat(codes(classes(List.of(kept, other)), "9503000073", MAY))
                    .as("beside %s", other)
                    .containsEntry("a", Set.of("95"));
        }
    }

    @Test
    void codes_that_no_list_tells_apart_at_any_time_are_one_class() {
        GoodsClasses classes = classes(
                List.of(row("a", "9503"), row("b", "950300", null, MAY, null), described("c", "95030000", "toys")));
        assertThat(classes.of("9503000073")).isSameAs(classes.of("9503000090"));
        assertThat(classes.of("9503000073")).isNotSameAs(classes.of("9503010000"));
        assertThat(classes.of("9503010000")).isNotSameAs(classes.of("9504000000"));
        assertThat(classes.of("9504000000")).isSameAs(classes.of("0101210010"));
    }

    @Test
    void the_order_of_rows_never_matters() {
        Random random = new Random(11);
        List<Row> rows = new ArrayList<>(Law.BOOK.tables().goods().rows());
        Collections.shuffle(rows, random);
        GoodsClasses shuffled = classes(rows);
        GoodsClasses written = classes(Law.BOOK.tables().goods().rows());
        Schedule schedule = Law.BOOK.tables().schedules().getLast();
        for (int i = 0; i < 3_000; i++) {
            String code = schedule.code(random.nextInt(schedule.size()));
            Instant at = History.day("2018-01-01").plusSeconds(86_400L * random.nextInt(3_200));
            LocalDate known = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3_200));
            assertThat(articles(shuffled, code, at, known))
                    .as("%s at %s known by %s", code, at, known)
                    .isEqualTo(articles(written, code, at, known));
        }
    }

    /** What each list holds the code by. */
    private static Map<String, Set<String>> codes(GoodsClasses classes, String digits, Instant at) {
        return classes.of(digits).holding(at, KNOWN).stream()
                .collect(Collectors.groupingBy(
                        Held::list,
                        Collectors.mapping(held -> digits.substring(0, held.length()), Collectors.toSet())));
    }

    /** How lists hold the code, in order, without the numbers that only count. */
    private static List<String> articles(GoodsClasses classes, String digits, Instant at, LocalDate known) {
        return classes.of(digits).holding(at, known).stream()
                .map(held -> held.list() + " " + held.length() + " " + held.describedAs())
                .toList();
    }

    private static GoodsClasses classes(List<Row> rows) {
        return new GoodsClasses(new GoodsIndex(rows));
    }

    private static Row row(String list, String code) {
        return row(list, code, null, null, null);
    }

    private static Row described(String list, String code, String describedAs) {
        return new Row(list, code, null, null, null, describedAs, 1);
    }

    private static Row row(
            String list, String code, @Nullable Instant from, @Nullable Instant until, @Nullable LocalDate known) {
        return new Row(list, code, from, until, known, "", 1);
    }
}
