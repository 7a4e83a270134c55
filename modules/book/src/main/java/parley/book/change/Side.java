package parley.book.change;

import java.time.Instant;
import parley.determination.Determiner;
import parley.ground.At;

/**
 * One of the two sides of a comparison.
 *
 * @param determiner the law, as known by a day
 * @param at when the lines are entered
 */
record Side(Determiner determiner, At at) {

    static Side at(Determiner determiner, Instant instant) {
        return new Side(determiner, At.ofInstant(instant));
    }
}
