package parley.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.book.change.Difference;
import parley.measure.CommodityCode;

/** A difference for a terminal: measure by measure, rate by rate, with what it concerns and what it costs. */
final class DifferenceText {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int CODES = 4;
    private static final int LEVELS = 4;
    private static final int MOVES = 8;

    private final ZoneId zone;
    private final boolean isBook;

    /** @param isBook whether the goods are a book, whose values are worth telling; else they are codes */
    DifferenceText(ZoneId zone, boolean isBook) {
        this.zone = zone;
        this.isBook = isBook;
    }

    /** What moves, what it comes to, and which claims lapse. */
    void write(StringBuilder text, Difference difference) {
        List<Difference.Move> moves = difference.moves();
        moves.stream().limit(MOVES).forEach(move -> text.append(Wrapped.lines("    ", move(move))));
        if (moves.size() > MOVES) {
            text.append("    and ")
                    .append(Ranges.count(moves.size() - MOVES, "smaller change"))
                    .append('\n');
        }
        List<Difference.Level> levels = difference.levels().stream()
                .filter(level -> !level.from().equals(level.to()))
                .toList();
        if (!levels.isEmpty()) {
            text.append(Wrapped.lines("    ", "beside the base rate " + levels(levels)));
        }
        difference.lapses().forEach(lapse -> text.append(Wrapped.lines("    ", lapse(lapse))));
    }

    /** The change of the sums, where the goods are a book. */
    String change(Difference difference) {
        if (difference.moves().isEmpty()) {
            return "only for those who claim";
        }
        String duty = change(difference.least(), difference.greatest());
        String refundable = change(difference.refundableLeast(), difference.refundableGreatest());
        return concerned(difference.lines(), difference.value().cents())
                + (isBook
                        ? ", duty " + duty + (refundable.equals("$0") ? "" : ", of it refundable " + refundable)
                        : "");
    }

    private String move(Difference.Move move) {
        String codes =
                move.codes().stream().limit(CODES).map(CommodityCode::toString).collect(Collectors.joining(", "));
        int more = move.codes().size() - CODES;
        return move.measure() + " " + move.from() + " → " + move.to() + ": "
                + concerned(move.lines(), move.value().cents())
                + (isBook ? ", " + change(move.least(), move.greatest()) : "")
                + " (" + codes + (more > 0 ? " and " + Ranges.count(more) + " more" : "") + ")";
    }

    private String levels(List<Difference.Level> levels) {
        long rest =
                levels.stream().skip(LEVELS).mapToLong(Difference.Level::lines).sum();
        return levels.stream()
                        .limit(LEVELS)
                        .map(level -> percents(level.from()) + " → " + percents(level.to()) + " on "
                                + Ranges.count(level.lines(), isBook ? "line" : "code"))
                        .collect(Collectors.joining(", "))
                + (rest > 0 ? ", otherwise on " + Ranges.count(rest, isBook ? "line" : "code") : "");
    }

    static String percents(Difference.Percents percents) {
        String least = Figures.percent(percents.least());
        String greatest = Figures.percent(percents.greatest());
        return (least.equals(greatest) ? least : least + "–" + greatest) + "%";
    }

    private String lapse(Difference.Lapse lapse) {
        String can = lapse.after() == 0 ? " can no longer be claimed" : " saves less";
        return lapse.claim() + can + ": "
                + concerned(lapse.lines(), lapse.value().cents())
                + (isBook
                        ? ", it saved up to " + Figures.large(lapse.before())
                        : ", it saved up to "
                                + Figures.percents(
                                        Ranges.percent(
                                                lapse.before(), lapse.value().cents()),
                                        Ranges.percent(
                                                lapse.before(), lapse.value().cents())));
    }

    String concerned(Difference.Apart apart) {
        return concerned(apart.lines(), apart.value().cents());
    }

    private String concerned(long lines, long cents) {
        return isBook ? Ranges.count(lines, "line") + " of " + Figures.large(cents) : Ranges.count(lines, "code");
    }

    static String change(long one, long other) {
        String low = signed(Math.min(one, other));
        String high = signed(Math.max(one, other));
        return low.equals(high) ? low : low + " to " + high;
    }

    private static String signed(long cents) {
        return (cents > 0 ? "+" : "") + Figures.large(cents);
    }

    /** The minute as the border's clocks show it; the day alone where it changes with the day. */
    String moment(Instant at) {
        String minute = MINUTE.format(at.atZone(zone));
        return minute.endsWith(" 00:01") || minute.endsWith(" 00:00") ? minute.substring(0, 10) : minute;
    }
}
