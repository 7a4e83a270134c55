package parley.measure;

import java.util.Locale;
import parley.ground.Rate;

/** What rate a duty measure takes: its own, one that the schedule gives for the code, a top-up to a total,
 * or one that is told. */
public sealed interface Levy {

    /** The same rate for all goods of the measure. */
    record Fixed(DutyExpression rate) implements Levy {
        @Override
        public String toString() {
            return rate.toString();
        }
    }

    /** The rate that a column of the schedule gives for the code. */
    record Scheduled(Column column) implements Levy {
        @Override
        public String toString() {
            return "the schedule's " + column.name().toLowerCase(Locale.ROOT) + " rate";
        }
    }

    /** So much that column 1 and this duty come to the total; nil where column 1 alone comes to as much. */
    record TotalOf(Rate total) implements Levy {
        @Override
        public String toString() {
            return total + " in all with column 1";
        }
    }

    /** A share of the customs value that is told with the line: set by an order on an exporter, which no schedule prints. */
    record Told(String fact) implements Levy {
        @Override
        public String toString() {
            return "the rate told as " + fact;
        }
    }

    /** The columns of a schedule of base rates. */
    enum Column {
        GENERAL,
        SPECIAL,
        COLUMN2
    }
}
