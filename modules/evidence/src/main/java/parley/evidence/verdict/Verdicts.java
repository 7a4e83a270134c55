package parley.evidence.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.determination.sum.Sum;
import parley.determination.sum.SumFinder;
import parley.evidence.claim.Claim;
import parley.evidence.claim.Content;
import parley.evidence.claim.Stretch;
import parley.evidence.verdict.OnRecord.Ask;
import parley.lawbook.LawBook;
import parley.talks.Talks;

/** Decides claims: by executing the law book, by asking the talks, by the record. Not for use by several threads. */
public final class Verdicts {

    private final OnRecord record;
    private final Rates rates;
    private final Laws laws;
    private final Rounds rounds;
    private final Leaders leaders;
    private final LocalDate newest;

    public Verdicts(LawBook book, Talks talks, OnRecord record) {
        this.record = record;
        this.rates = new Rates(book, SumFinder.Border.CHINA_INTO_US);
        this.laws = new Laws(book);
        this.rounds = new Rounds(talks);
        this.leaders = new Leaders(talks);
        this.newest = book.newest();
    }

    /**
     * What is so of a claim.
     *
     * @param published the day on which it was published, whose law it speaks of; null for the newest law
     */
    public Verdict of(Claim claim, @Nullable LocalDate published) {
        LocalDate day = published == null ? newest : published;
        Optional<OnRecord.Entry> entry = record.find(claim.key());
        if (entry.isEmpty()) {
            return claim.content() instanceof Content.Forecast
                    ? Verdict.untold("a forecast")
                    : Verdict.untold("nothing on record speaks of it");
        }
        Ask ask = entry.get().ask();
        return ask == null
                ? Facts.decide(claim, entry.get().facts())
                : decide(ask, entry.get().of(), claim, day);
    }

    private Verdict decide(Ask ask, List<String> of, Claim claim, LocalDate day) {
        return switch (ask) {
            case THREAT_RATE -> rates.threatened(claim, day);
            case LEVEL_RATE -> rates.level(claim, day);
            case LAPSE_RATE -> rates.lapsed(claim, day);
            case MEASURE_RATE -> laws.rate(claim, day, of);
            case THREAT_START -> laws.threatStart(claim, day);
            case TRIPLE_DIGITS -> tripleDigits(day);
            case TRIPLE_DIGITS_LAST -> lastTripleDigits(claim, day);
            case SUSPENSION_END -> laws.suspensionEnd(claim, day, of.getFirst());
            case OWNERSHIP_START -> laws.ownershipStart(claim, of.getFirst());
            case OWNERSHIP_SHARE -> laws.ownershipShare(claim, of.getFirst());
            case OWNERSHIP_EFFECT -> laws.ownershipEffect(of.getFirst());
            case ROUND_DAY, ROUND_CITY, ROUND_BUILDING, ROUND_OCCASION, ROUND_PEOPLE, ROUND_ORDINAL, ROUNDS_BEFORE, ROUNDS_LIST,
                    ROUNDS_REGION -> rounds.decide(ask, of, claim, day);
            case TRUCE_START -> leaders.truceStart(claim, of.getFirst());
            case TRUCE_EXTENDED -> leaders.extended(claim, day, of.getFirst());
            case SUMMIT_EXPECTED -> leaders.expected(claim, day);
            case SUMMIT_LAST -> leaders.last(claim, day);
        };
    }

    private Verdict tripleDigits(LocalDate day) {
        Optional<Sum> last = rates.findLastTripleDigits(day);
        return last.isEmpty()
                ? Verdict.contradicted("no duties of three digits are in the law book before " + day, "")
                : Verdict.holds(
                        Rates.arithmetic(last.get()) + " on goods of China " + Rates.stretch(last.get()), Rates.cited(last.get()));
    }

    private Verdict lastTripleDigits(Claim claim, LocalDate day) {
        Optional<Sum> last = rates.findLastTripleDigits(day);
        if (last.isEmpty()) {
            return Verdict.contradicted("no duties of three digits are in the law book before " + day, "");
        }
        Stretch when = claim.date();
        String told = "they last stood there " + Rates.stretch(last.get()) + ": " + Rates.arithmetic(last.get());
        LocalDate until = last.get().until();
        boolean then = when != null
                && when.first() != null
                && when.last() != null
                && !when.last().isBefore(last.get().from())
                && (until == null || when.first().isBefore(until));
        return then ? Verdict.holds(told, Rates.cited(last.get())) : Verdict.contradicted(told, Rates.cited(last.get()));
    }
}
