package parley.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import parley.ground.At;
import parley.ground.Problem;
import parley.lawbook.Document;
import parley.lawbook.LawBook;
import parley.lawbook.Standing;
import parley.lawbook.Timeline;
import parley.lawbook.source.LawRule;
import parley.measure.Amendment;
import parley.measure.Amendment.Action;
import parley.measure.Citation;
import parley.measure.Control;
import parley.measure.Effect;
import parley.measure.Measure;
import parley.measure.Proviso;

/** The law itself as text: how measures stand, one measure whole, and what differs between two law books. */
public final class LawText {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private LawText() {}

    /** How every measure that has begun stands; a bare date is that day of each measure's border. */
    public static String list(LawBook book, String at, LocalDate known, String under) {
        Map<String, Standing> listed = new LinkedHashMap<>();
        for (Measure measure : book.measures()) {
            Standing standing = Timeline.of(measure, known).at(instant(at, measure));
            if (measure.id().startsWith(under) && standing.state() != Standing.State.NOT_BEGUN) {
                listed.put(measure.id(), standing);
            }
        }
        int headings = widest(listed.values().stream().map(LawText::heading));
        int rates = widest(listed.values().stream().map(LawText::rate).filter(rate -> rate.endsWith("%")));
        TextTable table = new TextTable("ll");
        listed.forEach((id, standing) -> table.row(
                id,
                padded(heading(standing), headings) + "  " + padded(rate(standing), rates) + "  " + standing.state()
                        + (standing.held() ? ", held void" : "")));
        return table.render(0);
    }

    private static int widest(Stream<String> cells) {
        return cells.mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - cell.length()));
    }

    private static String heading(Standing standing) {
        return Objects.requireNonNullElse(standing.heading(), "");
    }

    private static String rate(Standing standing) {
        Effect effect = standing.effect();
        return effect == null ? "" : effect.toString();
    }

    /** One measure whole: its history with every act, its provisos, its notes. */
    public static String show(LawBook book, Measure measure) {
        ZoneId zone = LawBook.zone(measure.regime());
        StringBuilder text = new StringBuilder();
        text.append(Wrapped.lines("", measure.title()));
        text.append(Wrapped.lines(
                "",
                measure.id() + ": " + measure.kind() + ", " + measure.regime() + ", under " + measure.authority()
                        + (measure.control().equals(Control.NONE)
                                ? ", on " + measure.portion() + " of the value"
                                : "")));
        text.append(ControlText.of(measure));
        text.append("\nHistory\n");
        for (Amendment amendment : measure.history()) {
            text.append(Wrapped.lines(
                    "  " + instant(amendment.at(), zone) + "  ",
                    action(amendment.action(), zone) + ", known " + amendment.known() + " ["
                            + cited(book, amendment.act()) + "]"));
        }
        if (!measure.provisos().isEmpty()) {
            text.append("\nProvisos, the first that fits decides\n");
        }
        for (Proviso proviso : measure.provisos()) {
            text.append(Wrapped.lines(
                    "  - ",
                    proviso.name() + (proviso.claim() ? " (to be claimed)" : "")
                            + (proviso.heading() == null ? "" : ", " + proviso.heading())
                            + (proviso.restHeading() == null ? "" : ", the rest " + proviso.restHeading())
                            + between(proviso, zone) + " [" + cited(book, proviso.act()) + "]"));
        }
        if (!measure.goods().isAll()) {
            List<String> codes = measure.goods().lists();
            text.append("\nGoods: ")
                    .append(String.join(", leaving out ", codes))
                    .append('\n');
        }
        if (!measure.notes().isEmpty()) {
            text.append("\nNotes\n");
            measure.notes().forEach(note -> text.append(Wrapped.lines("  - ", note)));
        }
        return text.append("\nSources searched until ")
                .append(measure.verifiedUntil())
                .append('\n')
                .toString();
    }

    private static String between(Proviso proviso, ZoneId zone) {
        String from = proviso.from() == null ? "" : ", from " + instant(proviso.from(), zone);
        return from + (proviso.until() == null ? "" : ", until " + instant(proviso.until(), zone));
    }

    private static String action(Action action, ZoneId zone) {
        return switch (action) {
            case Action.Impose impose ->
                "imposes " + impose.effect()
                        + (impose.heading() == null ? "" : " under " + impose.heading())
                        + (impose.until() == null ? "" : " until " + instant(impose.until(), zone));
            case Action.Modify modify ->
                "changes it to " + modify.effect() + (modify.heading() == null ? "" : " under " + modify.heading());
            case Action.Suspend suspend ->
                "suspends it" + (suspend.until() == null ? "" : " until " + instant(suspend.until(), zone));
            case Action.ExtendSuspension extend -> "extends the suspension until " + instant(extend.until(), zone);
            case Action.Extend extend -> "extends it until " + instant(extend.until(), zone);
            case Action.Revoke _ -> "ends it";
            case Action.Announce announce -> "announces " + announce.effect() + ", not in force";
            case Action.Invalidate _ -> "held void";
        };
    }

    private static Instant instant(String at, Measure measure) {
        return At.parse(at, LawBook.zone(measure.regime())).from();
    }

    private static String instant(Instant instant, ZoneId zone) {
        return INSTANT.format(instant.atZone(zone));
    }

    private static String cited(LawBook book, Citation act) {
        String number = book.tables()
                .documents()
                .find(act.document())
                .map(Document::number)
                .filter(text -> !text.isEmpty())
                .orElse("");
        String unverified = act.unverified() == null ? "" : "; unverified: " + act.unverified();
        return (number.isEmpty() ? act.toString() : act + ": " + number) + unverified;
    }

    /** The measures that stand differently in two law books at one instant. */
    public static String diff(LawBook a, LocalDate knownA, LawBook b, LocalDate knownB, String at) {
        StringBuilder text = new StringBuilder();
        for (Measure measure : a.measures()) {
            Instant instant = instant(at, measure);
            Standing before = Timeline.of(measure, knownA).at(instant);
            Standing after = Timeline.of(b.findMeasure(measure.id()).orElse(measure), knownB)
                    .at(instant);
            String was = words(before);
            String is = words(after);
            if (!was.equals(is)) {
                text.append(measure.id()).append('\n').append(Wrapped.lines("    ", was + " → " + is));
            }
        }
        return text.isEmpty() ? "No measure stands differently.\n" : text.toString();
    }

    /** What a check found: each rule and whether it holds, and what was counted. */
    public static String checked(List<Problem> problems, String counts) {
        StringBuilder text = new StringBuilder();
        for (LawRule rule : LawRule.values()) {
            long broken = problems.stream()
                    .filter(problem -> problem.rule().equals(rule.number()))
                    .count();
            text.append(Wrapped.lines(
                    (broken == 0 ? "holds   " : "broken  ") + rule.number() + "  ",
                    rule.sentence() + (broken == 0 ? "" : ": " + broken)));
        }
        return text.append(Wrapped.lines("", counts)).toString();
    }

    private static String words(Standing standing) {
        return switch (standing.state()) {
            case IN_FORCE -> rate(standing) + (standing.held() ? ", held void" : "");
            case NOT_BEGUN -> "none";
            case ANNOUNCED, SUSPENDED, ENDED ->
                standing.state().toString().replaceFirst("^(is|has) ", "") + " (" + rate(standing) + ")";
        };
    }
}
