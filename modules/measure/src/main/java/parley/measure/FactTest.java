package parley.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.ground.Money;
import parley.ground.Rate;

/**
 * A question about one shipment line that the law asks.
 *
 * @param fact the name of the fact asked for
 * @param question what is asked of it
 * @param claimed whether the filer must claim it: then it is presumed not made where nothing is given; else it is a
 *     property, and unknown where nothing is given
 */
public record FactTest(String fact, Question question, boolean claimed) {

    /** The customs value, which every line tells: no fact of the registry, yet the law asks for it. */
    public static final String VALUE = "value";

    /** What can be asked of a fact. */
    public sealed interface Question {
        /** A date before the moment, which is told by the clocks of the border whose law asks. */
        record Before(OffsetDateTime moment) implements Question {
            public Instant instant() {
                return moment.toInstant();
            }
        }

        /** A date at or after the moment. */
        record NotBefore(OffsetDateTime moment) implements Question {
            public Instant instant() {
                return moment.toInstant();
            }
        }

        /** A share of the customs value, or a percentage, of at least the bound. */
        record AtLeast(Rate bound) implements Question {}

        /** A number of at least the bound, or above it; the registry says of what unit. */
        record Measures(BigDecimal bound, boolean above) implements Question {}

        /** A part of the value, or a percentage, above nil. */
        record Positive() implements Question {}

        /** A part of the value of nil. */
        record Nil() implements Question {}

        /** The customs value itself of at most the bound; asked of {@link #VALUE}. */
        record ValueAtMost(Money bound) implements Question {}

        /** One of the words: a heading, a programme, a mode of transport, {@code yes}. */
        record OneOf(Set<String> words) implements Question {
            public OneOf {
                words = Set.copyOf(words);
            }
        }

        /** The article described by these words. */
        record Described(String words) implements Question {}
    }

    /** As law files write it. */
    @Override
    public String toString() {
        return switch (question) {
            case Question.Before before -> fact + " before " + day(before.moment);
            case Question.NotBefore from -> fact + " from " + day(from.moment);
            case Question.AtLeast least -> fact + " at least " + least.bound;
            case Question.Measures number ->
                fact + (number.above ? " above " : " at least ") + number.bound.toPlainString();
            case Question.ValueAtMost most -> fact + " at most " + most.bound;
            case Question.Positive _ -> fact + " above nil";
            case Question.Nil _ -> fact + " nil";
            case Question.OneOf one -> fact + " " + String.join(" or ", List.copyOf(new TreeSet<>(one.words)));
            case Question.Described described -> fact + " '" + described.words + "'";
        };
    }

    /** The customs day that begins then; with its time where it is not the beginning. */
    private static String day(OffsetDateTime moment) {
        LocalDateTime local = moment.toLocalDateTime();
        return local.toLocalTime().isAfter(LocalTime.of(0, 1))
                ? local.toString().replace('T', ' ')
                : local.toLocalDate().toString();
    }
}
