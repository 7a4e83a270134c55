package parley.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.ground.Rate;

/**
 * When a proviso holds: all its tests, and its bounds on the column-1 rate of the code.
 *
 * @param tests questions about the line, all to be answered yes
 * @param column1Below the ad valorem column-1 rate must be below this; null if not asked
 * @param column1AtLeast the ad valorem column-1 rate must be at least this; null if not asked
 */
public record Condition(
        List<FactTest> tests,
        @Nullable Rate column1Below,
        @Nullable Rate column1AtLeast) {

    public static final Condition ALWAYS = new Condition(List.of(), null, null);

    public Condition {
        tests = List.copyOf(tests);
    }
}
