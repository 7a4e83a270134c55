package parley.evidence.claim;

import java.math.BigDecimal;
import java.util.List;

/** What a claim says, by kind. */
public sealed interface Content {

    /** What a rate is the rate of. */
    enum Counted {
        /** All that is owed on top of column 1. */
        LEVEL,
        /** What one measure adds. */
        INCREMENT,
        /** What is owed if something comes on top. */
        TOTAL
    }

    /**
     * A rate of duty.
     *
     * @param percent as stated
     * @param counted what it counts, as far as the words tell
     * @param about whether it is only said to be near
     */
    record Rate(BigDecimal percent, Counted counted, boolean about) implements Content {}

    /**
     * A share of ownership from which a rule catches.
     *
     * @param percent the share
     * @param above whether it must be exceeded; else it is enough to reach it
     */
    record Threshold(BigDecimal percent, boolean above) implements Content {}

    /** A day on which something happened or will, or by which it must. */
    record Day(Stretch when) implements Content {}

    /** How many there are. */
    record Count(long number) implements Content {}

    /** Which one in a row it is. */
    record Ordinal(long number) implements Content {}

    /** Where. */
    record Places(List<String> names) implements Content {
        public Places {
            names = List.copyOf(names);
        }
    }

    /** Who took part. */
    record Persons(List<String> names) implements Content {
        public Persons {
            names = List.copyOf(names);
        }
    }

    /** How far something has come. */
    record State(Status status, String stated) implements Content {}

    /** Something bought, or not bought any more, and since when. */
    record Purchase(String status, Stretch since) implements Content {}

    /** What somebody expects. */
    record Forecast(String outcome) implements Content {}

    /** A matter told in words: a cause, an aim, a scope, topics, an effect. */
    record Matter(List<String> values) implements Content {
        public Matter {
            values = List.copyOf(values);
        }
    }

    /** The value as it is compared and written. */
    default String value() {
        return switch (this) {
            case Rate rate -> rate.percent.stripTrailingZeros().toPlainString();
            case Threshold share ->
                (share.above ? ">" : ">=") + share.percent.stripTrailingZeros().toPlainString();
            case Day day -> day.when.isOneDate() ? day.when.iso() : day.when.stated();
            case Count count -> Long.toString(count.number);
            case Ordinal ordinal -> Long.toString(ordinal.number);
            case Places places -> String.join("; ", places.names);
            case Persons persons -> String.join("; ", persons.names);
            case State state -> state.stated;
            case Purchase purchase -> purchase.since.stated();
            case Forecast forecast -> forecast.outcome;
            case Matter matter -> String.join("; ", matter.values);
        };
    }
}
