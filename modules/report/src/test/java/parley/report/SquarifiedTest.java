package parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.report.Squarified.Tile;

/** A rectangle divided by shares. */
class SquarifiedTest {

    @Test
    void the_example_of_the_paper_comes_out_as_printed() {
        List<Tile> tiles = Squarified.of(List.of(6.0, 6.0, 4.0, 3.0, 2.0, 2.0, 1.0), 6, 4);
        assertThat(tiles.get(0)).isEqualTo(new Tile(0, 0, 3, 2));
        assertThat(tiles.get(1)).isEqualTo(new Tile(0, 2, 3, 2));
        assertThat(tiles.get(2).width()).isCloseTo(12.0 / 7, within(1e-9));
        assertThat(tiles.get(2).height()).isCloseTo(7.0 / 3, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_tile_has_its_share_lies_within_and_meets_no_other(long seed) {
        Random random = new Random(seed);
        List<Double> sizes = Stream.generate(() -> Math.exp(6 * random.nextDouble()))
                .limit(1 + random.nextInt(40))
                .sorted((a, b) -> Double.compare(b, a))
                .toList();
        double sum = sizes.stream().mapToDouble(Double::doubleValue).sum();
        List<Tile> tiles = Squarified.of(sizes, 880, 440);
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            assertThat(tile.width() * tile.height()).isCloseTo(sizes.get(i) / sum * 880 * 440, within(1e-6));
            assertThat(tile.x() + tile.width()).isLessThanOrEqualTo(880 + 1e-6);
            assertThat(tile.y() + tile.height()).isLessThanOrEqualTo(440 + 1e-6);
            for (Tile other : tiles.subList(0, i)) {
                boolean apart = other.x() + other.width() <= tile.x() + 1e-6
                        || tile.x() + tile.width() <= other.x() + 1e-6
                        || other.y() + other.height() <= tile.y() + 1e-6
                        || tile.y() + tile.height() <= other.y() + 1e-6;
                assertThat(apart).isTrue();
            }
        }
    }
}
