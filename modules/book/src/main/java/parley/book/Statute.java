package parley.book;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.determination.Determiner;
import parley.determination.Evaluation;
import parley.determination.Rating;
import parley.determination.ShipmentLine;
import parley.lawbook.card.RateCard;
import parley.measure.CommodityCode;

/** What the law asks for on one code of a book, in cents, on each stretch of law. */
final class Statute {

    private final CommodityCode code;
    private final Determiner determiner;
    private final long[] least;
    private final long[] greatest;
    private final long[] column1;
    private final long[] section232;
    private final long[] exclusion;
    private long value;
    private boolean programme;
    private @Nullable String apart;

    Statute(CommodityCode code, int stretches, Determiner determiner) {
        this.code = code;
        this.determiner = determiner;
        this.least = new long[stretches];
        this.greatest = new long[stretches];
        this.column1 = new long[stretches];
        this.section232 = new long[stretches];
        this.exclusion = new long[stretches];
    }

    void add(int stretch, ShipmentLine line) {
        if (stretch == 0) {
            value += line.value().cents();
        }
        Rating rating = determiner.rate(line);
        String why = Unsummed.why(rating, code);
        if (why != null) {
            apart = why;
        } else if (rating instanceof Rating.Evaluated rated) {
            add(stretch, line, rated.evaluation());
        }
    }

    private void add(int stretch, ShipmentLine line, Evaluation evaluation) {
        least[stretch] += evaluation.least().total();
        greatest[stretch] += evaluation.greatest().total();
        List<RateCard.Charge> charges = evaluation.least().leaf().charges();
        for (int i = 0; i < charges.size(); i++) {
            long amount = evaluation.least().amounts()[i];
            switch (charges.get(i).measure().authority()) {
                case "column-1" -> column1[stretch] += amount;
                case "section-232" -> section232[stretch] += amount;
                default -> {}
            }
        }
        long saves = 0;
        for (Determiner.Claim claim : determiner.claims(line)) {
            if (claim.name().startsWith("exclusion ")) {
                saves = Math.max(saves, claim.saves().cents());
            }
            // temporary importation, and goods entered under numbers of chapter 98, stand elsewhere in a ledger
            programme |= claim.name().matches("program [A-Z]( or [A-Z])*");
        }
        exclusion[stretch] += saves;
    }

    CommodityCode code() {
        return code;
    }

    long value() {
        return value;
    }

    /** Why the code does not compare; null if it does. */
    @Nullable
    String apart() {
        return apart;
    }

    /** Whether the special column offers something that goods of this origin can claim. */
    boolean offersProgramme() {
        return programme;
    }

    long[] least() {
        return least;
    }

    long[] greatest() {
        return greatest;
    }

    long[] column1() {
        return column1;
    }

    long[] section232() {
        return section232;
    }

    /** What the exclusion that saves most would save. */
    long[] exclusion() {
        return exclusion;
    }

    /** What would be owed had all been entered on the cheapest stretch, with the exclusion that was then in force. */
    long leastPossible() {
        return IntStream.range(0, least.length)
                .mapToLong(i -> least[i] - exclusion[i])
                .min()
                .orElse(0);
    }

    /** What would be owed had all been entered on the dearest stretch. */
    long greatestPossible() {
        return Arrays.stream(greatest).max().orElse(0);
    }
}
