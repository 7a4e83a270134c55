package parley.book.pass;

import java.time.LocalDate;
import java.time.YearMonth;
import parley.lawbook.LawBook;

/** What lines are told apart by in figures. */
public enum Dimension {
    CHAPTER {
        @Override
        Object of(Batch batch, int line) {
            return batch.code(line).digits().substring(0, 2);
        }
    },
    CODE {
        @Override
        Object of(Batch batch, int line) {
            return batch.code(line);
        }
    },
    ORIGIN {
        @Override
        Object of(Batch batch, int line) {
            return batch.crossing(line).origin();
        }
    },
    /** The month of entry, where the goods enter. */
    MONTH {
        @Override
        Object of(Batch batch, int line) {
            var crossing = batch.crossing(line);
            LocalDate day = LocalDate.ofInstant(crossing.entered().from(), LawBook.zone(crossing.regime()));
            return YearMonth.from(day);
        }
    },
    /** What stands in the free column that the reader was asked for, as the supplier; blank where nothing does. */
    LABEL {
        @Override
        Object of(Batch batch, int line) {
            String label = batch.label(line);
            return label == null ? "" : label;
        }
    };

    /** A number that only lines under the same have, small; −1 where there is none. */
    int number(Batch batch, int line) {
        return switch (this) {
            case CHAPTER, CODE -> batch.codeNumber(line);
            case ORIGIN, MONTH -> batch.crossingNumber(line);
            case LABEL -> -1;
        };
    }

    /** What the line is under; equal for lines that belong together, and says itself in words. */
    abstract Object of(Batch batch, int line);
}
