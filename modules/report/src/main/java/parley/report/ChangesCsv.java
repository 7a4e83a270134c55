package parley.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.book.change.Changes;
import parley.book.change.ControlDate;
import parley.book.change.Deadlines;
import parley.book.change.Difference;
import parley.lawbook.LawBook;
import parley.lawbook.Standing;
import parley.measure.Citation;
import parley.measure.CommodityCode;
import parley.report.result.Cells;
import parley.talks.Due;
import parley.talks.Lapse;

/** What changed, or will, as CSV: a row for each measure that goes from one rate to another. */
public final class ChangesCsv {

    private static final List<String> HEADER = List.of(
            "clock",
            "known",
            "from",
            "until",
            "measure",
            "rate_before",
            "rate_after",
            "lines",
            "value",
            "change_in_least",
            "change_in_greatest",
            "codes",
            "acts");

    private final CsvWriter csv;
    private final ZoneId zone;

    private ChangesCsv(Writer out, ZoneId zone) {
        this.csv = CsvWriter.builder().build(out);
        this.zone = zone;
        csv.writeRecord(HEADER);
    }

    /** Writes the header and the rows; the caller closes. */
    public static void write(Writer out, Changes changes) throws IOException {
        ChangesCsv rows = new ChangesCsv(out, changes.zone());
        for (Changes.Learned learned : changes.learned()) {
            for (Changes.Stretch stretch : learned.stretches()) {
                for (Difference.Move move : stretch.difference().moves()) {
                    Stream<Citation> acts = learned.entries().stream()
                            .filter(entry -> entry.measure().equals(move.measure()))
                            .map(entry -> entry.act());
                    String known = learned.known().toString();
                    rows.row("known", known, stretch.from(), stretch.until(), move, acts);
                }
            }
        }
        for (Changes.Effective effective : changes.effective()) {
            for (Difference.Move move : effective.difference().moves()) {
                Stream<Citation> acts = effective.causes().stream()
                        .filter(cause -> move.measure().equals(cause.measure()))
                        .map(cause -> cause.act());
                rows.row("effect", "", effective.at(), null, move, acts);
            }
        }
        rows.csv.flush();
    }

    /**
     * Writes deadlines in the same columns; a day of the talks is a row of the clock {@code talks}, with the measures that it
     * bears on, how they stand before and after it, and what falls due in place of codes; a day of an export control is one of
     * the clock {@code control}, with what happens to it.
     */
    public static void write(Writer out, Deadlines deadlines, DueDays talks) throws IOException {
        ChangesCsv rows = new ChangesCsv(out, deadlines.zone());
        deadlines
                .deadlines()
                .forEach(deadline -> deadline.difference().moves().forEach(move -> {
                    Stream<Citation> acts = deadline.causes().stream()
                            .filter(cause -> move.measure().equals(cause.measure()))
                            .map(cause -> cause.act());
                    rows.row("effect", "", deadline.at(), null, move, acts);
                }));
        talks.dues().forEach(due -> rows.row(due, talks.lapse(due)));
        deadlines.controls().forEach(rows::row);
        rows.csv.flush();
    }

    private void row(Due due, Lapse lapse) {
        csv.writeRecord(
                "talks",
                "",
                due.day().toString(),
                "",
                String.join(" ", due.measures()),
                standings(lapse, Lapse.Change::before),
                standings(lapse, Lapse.Change::after),
                "",
                "",
                "",
                "",
                Cells.inert(due.id() + ": " + due.text()),
                due.acts().stream().map(Objects::toString).distinct().collect(Collectors.joining("; ")));
    }

    private void row(ControlDate control) {
        ZoneId there = LawBook.zone(control.regime());
        csv.writeRecord(
                "control",
                "",
                control.change().at().atZone(there).toOffsetDateTime().toString(),
                "",
                Objects.toString(control.change().measure(), ""),
                "",
                control.change().what(),
                "",
                "",
                "",
                "",
                "",
                control.change().act().toString());
    }

    private static String standings(Lapse lapse, Function<Lapse.Change, Standing> side) {
        return lapse.changes().stream()
                .map(change -> change.measure() + " " + side.apply(change).state())
                .collect(Collectors.joining("; "));
    }

    private void row(
            String clock,
            String known,
            Instant from,
            @Nullable Instant until,
            Difference.Move move,
            Stream<Citation> acts) {
        csv.writeRecord(
                clock,
                known,
                from.atZone(zone).toOffsetDateTime().toString(),
                until == null ? "" : until.atZone(zone).toOffsetDateTime().toString(),
                move.measure(),
                move.from(),
                move.to(),
                Long.toString(move.lines()),
                move.value().dollars().toPlainString(),
                BigDecimal.valueOf(move.least(), 2).toPlainString(),
                BigDecimal.valueOf(move.greatest(), 2).toPlainString(),
                move.codes().stream().map(CommodityCode::toString).collect(Collectors.joining(" ")),
                acts.map(Objects::toString).distinct().collect(Collectors.joining("; ")));
    }
}
