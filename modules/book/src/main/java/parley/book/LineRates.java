package parley.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import parley.determination.Determiner;
import parley.determination.Evaluation;
import parley.determination.Rating;
import parley.determination.ShipmentLine;

/**
 * What duties of some authorities come to on each line of a book, in cents, in the answer that is least in all and in that
 * which is greatest. A line without an answer owes nothing here; a rate that cannot be computed stands as nil.
 */
@SuppressWarnings("ArrayRecordComponent") // a number for each line of a book; never compared
record LineRates(long[] least, long[] greatest) {

    /** By authority, as a series writes it. */
    static Map<String, LineRates> of(List<ShipmentLine> lines, Set<String> written, Determiner determiner) {
        Map<String, LineRates> rates = new HashMap<>();
        written.forEach(authority -> rates.put(authority, none(lines.size())));
        IntStream.range(0, lines.size()).parallel().forEach(i -> {
            if (determiner.rate(lines.get(i)) instanceof Rating.Evaluated rated) {
                rates.forEach((authority, of) -> of.set(i, rated.evaluation(), RateSeries.authorities(authority)));
            }
        });
        return rates;
    }

    private static LineRates none(int lines) {
        return new LineRates(new long[lines], new long[lines]);
    }

    private void set(int line, Evaluation evaluation, List<String> authorities) {
        long one = sum(evaluation.least(), authorities);
        long other = sum(evaluation.greatest(), authorities);
        set(line, Math.min(one, other), Math.max(one, other));
    }

    private static long sum(Evaluation.Answer answer, List<String> authorities) {
        long sum = 0;
        for (int i = 0; i < answer.amounts().length; i++) {
            String authority = answer.leaf().charges().get(i).measure().authority();
            sum += authorities.isEmpty() || authorities.contains(authority) ? answer.amounts()[i] : 0;
        }
        return sum;
    }

    LineRates copy() {
        return new LineRates(least.clone(), greatest.clone());
    }

    void set(int line, long low, long high) {
        least[line] = low;
        greatest[line] = high;
    }

    SeriesComparison.Range percentOf(long value) {
        return new SeriesComparison.Range(percent(least, value), percent(greatest, value));
    }

    private static double percent(long[] cents, long value) {
        long sum = 0;
        for (long each : cents) {
            sum = Math.addExact(sum, each);
        }
        return Reconciliation.share(sum, value);
    }
}
