package parley.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import parley.book.change.Deadline;
import parley.book.change.Deadlines;
import parley.book.change.Difference;
import parley.lawbook.LawChange;
import parley.talks.Due;

/**
 * Deadlines as a calendar to subscribe to (RFC 5545). The same law, goods and options give the same octets: the stamp is the
 * day of the law's newest entry, and an event keeps its identifier as long as its goods and its moment stay.
 */
public final class DeadlinesCalendar {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final int SUMMARY = 3;

    private final Deadlines deadlines;
    private final DifferenceText words;
    private final DueDays talks;
    private final int remind;
    private final ICalendar calendar = new ICalendar();

    private DeadlinesCalendar(Deadlines deadlines, DueDays talks, int remind) {
        this.deadlines = deadlines;
        this.talks = talks;
        this.remind = remind;
        this.words = new DifferenceText(deadlines.zone(), deadlines.goods().isBook());
    }

    /** @param remind how many days before to remind; 0 for not at all */
    public static String of(Deadlines deadlines, DueDays talks, int remind) {
        return new DeadlinesCalendar(deadlines, talks, remind).text();
    }

    private String text() {
        calendar.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Parley//Deadlines of the law//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", "Duties: " + deadlines.goods().name());
        deadlines.deadlines().forEach(this::event);
        talks.dues().forEach(this::event);
        DeadlinesText.controls(deadlines.controls()).forEach(this::event);
        return calendar.line("END", "VCALENDAR").toString();
    }

    private void event(Deadline deadline) {
        begin(identifier(
                deadlines.goods().name(),
                deadlines.goods().regime().toString(),
                deadlines.scenario(),
                deadline.at().toString()));
        ZonedDateTime there = deadline.at().atZone(deadlines.zone());
        if (there.toLocalTime().isAfter(LocalTime.of(0, 1))) {
            calendar.line("DTSTART", there.withZoneSameInstant(ZoneOffset.UTC).format(UTC));
        } else {
            day(there.toLocalDate());
        }
        end(summary(deadline), description(deadline));
    }

    private void event(Due due) {
        begin(identifier("talks", due.kind().name(), due.id(), due.day().toString()));
        day(due.day());
        StringBuilder text =
                new StringBuilder("As known ").append(talks.known()).append(".\n");
        text.append(due.text()).append('\n');
        DueDays.words(talks.lapse(due))
                .forEach(words -> text.append("If nothing further is done: ")
                        .append(words)
                        .append('\n'));
        due.acts().forEach(act -> text.append(TalksView.cited(act)).append('\n'));
        end(due.text(), text.toString().strip());
    }

    /** What becomes of export controls on a day. */
    private void event(LocalDate day, List<LawChange> controls) {
        begin(identifier("controls", deadlines.scenario(), day.toString()));
        day(day);
        end(
                "Export controls: " + Ranges.count(controls.size(), "change"),
                String.join("\n", ChangesText.causes(controls)));
    }

    private void begin(String identifier) {
        calendar.line("BEGIN", "VEVENT").line("UID", identifier);
        calendar.line("DTSTAMP", deadlines.newest().format(DATE) + "T000000Z");
    }

    private void day(LocalDate day) {
        calendar.line("DTSTART;VALUE=DATE", day.format(DATE));
        calendar.line("DTEND;VALUE=DATE", day.plusDays(1).format(DATE));
    }

    private void end(String summary, String description) {
        calendar.text("SUMMARY", summary).text("DESCRIPTION", description).line("TRANSP", "TRANSPARENT");
        if (remind > 0) {
            calendar.line("BEGIN", "VALARM")
                    .line("ACTION", "DISPLAY")
                    .text("DESCRIPTION", summary)
                    .line("TRIGGER", "-P" + remind + "D")
                    .line("END", "VALARM");
        }
        calendar.line("END", "VEVENT");
    }

    private static String identifier(String... parts) {
        String of = "deadline|" + String.join("|", parts);
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String summary(Deadline deadline) {
        List<String> told = deadline.difference().moves().isEmpty()
                ? deadline.difference().lapses().stream()
                        .map(lapse -> lapse.claim() + (lapse.after() == 0 ? " ends" : " saves less"))
                        .toList()
                : deadline.difference().moves().stream()
                        .map(this::move)
                        .distinct()
                        .toList();
        String more = told.size() > SUMMARY ? " and " + Ranges.count(told.size() - SUMMARY, "more change") : "";
        return told.stream().limit(SUMMARY).collect(Collectors.joining("; ")) + more;
    }

    private String move(Difference.Move move) {
        return deadlines.titles().getOrDefault(move.measure(), move.measure()) + " " + move.from() + " → " + move.to();
    }

    private String description(Deadline deadline) {
        StringBuilder text = new StringBuilder("If nothing further is done; as known ")
                .append(deadlines.known())
                .append(".\n")
                .append(words.change(deadline.difference()))
                .append('\n');
        ChangesText.causes(deadline.causes())
                .forEach(cause -> text.append(cause).append('\n'));
        words.write(text, deadline.difference());
        return text.toString().strip().replaceAll("\n {4,}", "\n");
    }
}
