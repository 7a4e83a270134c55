package parley.book.pass;

import java.time.LocalDate;
import java.time.YearMonth;
import parley.lawbook.LawBook;

/** What lines are told apart by in figures. */
public enum Dimension {
    CHAPTER(Trait.CODE) {
        @Override
        Object of(Batch batch, int line) {
            return batch.code(line).digits().substring(0, 2);
        }
    },
    CODE(Trait.CODE) {
        @Override
        Object of(Batch batch, int line) {
            return batch.code(line);
        }
    },
    ORIGIN(Trait.CROSSING) {
        @Override
        Object of(Batch batch, int line) {
            return batch.crossing(line).origin();
        }
    },
    /** The month of entry, where the goods enter. */
    MONTH(Trait.CROSSING) {
        @Override
        Object of(Batch batch, int line) {
            var crossing = batch.crossing(line);
            LocalDate day = LocalDate.ofInstant(crossing.entered().from(), LawBook.zone(crossing.regime()));
            return YearMonth.from(day);
        }
    },
    /** What stands in the free column that the reader was asked for, as the supplier; blank where nothing does. */
    LABEL(Trait.LABEL) {
        @Override
        Object of(Batch batch, int line) {
            String label = batch.label(line);
            return label == null ? "" : label;
        }
    };

    /** What of a line decides what it is under in a dimension, or in several. */
    enum Trait {
        CODE,
        CROSSING,
        LABEL
    }

    private final Trait trait;

    Dimension(Trait trait) {
        this.trait = trait;
    }

    Trait trait() {
        return trait;
    }

    /** What the line is under; equal for lines that belong together, and says itself in words. */
    abstract Object of(Batch batch, int line);
}
