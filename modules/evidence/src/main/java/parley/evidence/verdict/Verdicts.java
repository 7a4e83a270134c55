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
import parley.evidence.read.Report;
import parley.evidence.verdict.OnRecord.Ask;
import parley.lawbook.LawBook;
import parley.talks.Talks;

/** Decides claims: by executing the law book, by asking the talks, by the record. Not for use by several threads. */
public final class Verdicts {

    private final OnRecord record;
    private final Rates rates;
    private final Rates chinaRates;
    private final Cases cases;
    private final Laws laws;
    private final Rounds rounds;
    private final Leaders leaders;
    private final LocalDate newest;

    public Verdicts(LawBook book, Talks talks, OnRecord record) {
        this.record = record;
        this.rates = new Rates(book, SumFinder.Border.CHINA_INTO_US);
        this.chinaRates = new Rates(book, SumFinder.Border.US_INTO_CHINA);
        this.laws = new Laws(book);
        this.cases = new Cases(talks, book);
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
        return ask == null ? Facts.decide(claim, entry.get().facts()) : decide(ask, entry.get(), claim, day);
    }

    /** What is so of every claim of a report; pairs of rates that it gives to the wrong sides are found together. */
    public Checked check(Report report) {
        List<Finding> findings = report.claims().stream()
                .map(claim -> new Finding(claim, of(claim, report.published())))
                .toList();
        return new Checked(report, Transposed.decided(findings, report.published(), this::of));
    }

    private Verdict decide(Ask ask, OnRecord.Entry entry, Claim claim, LocalDate day) {
        List<String> of = entry.of();
        Rates side = claim.key().startsWith("cn.") ? chinaRates : rates;
        return switch (ask) {
            case THREAT_RATE -> side.threatened(claim, day);
            case LEVEL_RATE -> side.level(claim, day, entry.averages());
            case LAPSE_RATE -> side.lapsed(claim, day);
            case MEASURE_RATE -> laws.rate(claim, day, of);
            case THREAT_START -> laws.threatStart(claim, day);
            case TRIPLE_DIGITS -> tripleDigits(day);
            case TRIPLE_DIGITS_LAST -> lastTripleDigits(claim, day);
            case SUSPENSION_END -> laws.suspensionEnd(claim, day, of.getFirst());
            case OWNERSHIP_START -> laws.ownershipStart(claim, of.getFirst());
            case OWNERSHIP_SHARE -> laws.ownershipShare(claim, of.getFirst());
            case OWNERSHIP_EFFECT -> laws.ownershipEffect(of.getFirst());
            case ROUND_DAY,
                    ROUND_CITY,
                    ROUND_BUILDING,
                    ROUND_OCCASION,
                    ROUND_PEOPLE,
                    ROUND_ORDINAL,
                    ROUNDS_BEFORE,
                    ROUNDS_LIST,
                    ROUNDS_REGION -> rounds.decide(ask, of, claim, day);
            case TRUCE_START -> leaders.truceStart(claim, of.getFirst());
            case TRUCE_EXTENDED -> leaders.extended(claim, day, of.getFirst());
            case SUMMIT_EXPECTED -> leaders.expected(claim, day);
            case SUMMIT_LAST -> leaders.last(claim, day);
            case SUMMIT_DAY -> leaders.day(claim);
            case CASE_OPENED -> cases.opened(claim, of.getFirst());
            case THREAT_STATUS -> cases.status(claim, day, of.getFirst());
            case PROMISED -> cases.promised(claim, of.getFirst());
            case FORECAST -> cases.forecast(of.getFirst());
            case OWNERSHIP_STATUS -> laws.ownershipStatus(claim, day, of.getFirst());
        };
    }

    private Verdict tripleDigits(LocalDate day) {
        Optional<Sum> us = rates.findLastTripleDigits(day);
        Optional<Sum> cn = chinaRates.findLastTripleDigits(day);
        if (us.isEmpty() || cn.isEmpty()) {
            return us.isEmpty() && cn.isEmpty()
                    ? Verdict.contradicted("no duties of three digits are in the law book before " + day, "")
                    : Verdict.partly("of one side alone", "");
        }
        return Verdict.holds(
                Rates.arithmetic(us.get()) + " on goods of China " + Rates.stretch(us.get()) + "; "
                        + Rates.arithmetic(cn.get()) + " on goods of the United States " + Rates.stretch(cn.get()),
                Rates.cited(us.get()) + "; " + Rates.cited(cn.get()));
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
        return then
                ? Verdict.holds(told, Rates.cited(last.get()))
                : Verdict.contradicted(told, Rates.cited(last.get()));
    }
}
