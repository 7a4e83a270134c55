package parley.evidence.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.evidence.claim.Stretch;
import parley.evidence.text.Token;

/**
 * Finds days, months, years and days told from the day of publication. A day without its year is the one nearest to the
 * publication; a weekday alone is the one within three days of it; without a day of publication both stay unresolved.
 */
final class Days {

    static final String DAY = "day";

    private static final Set<String> BEFORE_A_MONTH = Set.of(
            "in", "since", "of", "from", "by", "until", "till", "last", "this", "next", "through", "to", "before",
            "after", "during", "and", "between", "for", "around");
    private static final Set<String> AHEAD = Set.of("next", "following", "subsequent", "coming", "upcoming");
    private static final Set<String> BEHIND = Set.of("last", "past", "previous");
    private static final int NEAR_MONTHS = 4;

    private final @Nullable LocalDate published;

    Days(@Nullable LocalDate published) {
        this.published = published;
    }

    /** @param text the text that the tokens are of */
    List<Mention> mentions(String text, List<Token> tokens) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Mention day = new At(text, tokens, i).day();
            if (day != null) {
                found.add(day);
            }
            i = day == null ? i + 1 : day.end();
        }
        return found;
    }

    /** What is told at one token. */
    private final class At {
        private final String text;
        private final List<Token> tokens;
        private final int at;

        At(String text, List<Token> tokens, int at) {
            this.text = text;
            this.tokens = tokens;
            this.at = at;
        }

        @Nullable
        Mention day() {
            String word = word(at);
            if (word.matches("\\d{4}-\\d{2}-\\d{2}")) {
                LocalDate day = iso(word);
                return day == null ? null : mention(at + 1, "date", day, day);
            }
            Part part = part(at);
            if (part != null) {
                return partly(part);
            }
            Month month = month(at);
            if (month != null && number(at + 1) >= 1 && number(at + 1) <= 31 && !isYear(at + 1)) {
                return dayOf(month, number(at + 1), at + 2);
            }
            if (number(at) >= 1 && number(at) <= 31) {
                int next = at + (isSuffix(at + 1) ? 2 : 1);
                next += word(next).equals("of") ? 1 : 0;
                Month named = month(next);
                if (named != null) {
                    return dayOf(named, number(at), next + 1);
                }
            }
            if (month != null
                    && (isYear(at + 1)
                            || BEFORE_A_MONTH.contains(word(at - 1))
                            || word(at - 1).equals(","))
                    && isMonthNoun()) {
                boolean year = isYear(at + 1);
                YearMonth which = year ? YearMonth.of(number(at + 1), month) : nearest(month);
                return which == null
                        ? mention(at + 1, "month", null, null)
                        : mention(at + (year ? 2 : 1), "month", which.atDay(1), which.atEndOfMonth());
            }
            if (isYear(at)) {
                return mention(at + 1, "year", LocalDate.of(number(at), 1, 1), LocalDate.of(number(at), 12, 31));
            }
            return relative(word);
        }

        /** "May" is a month only where a verb cannot stand. */
        private boolean isMonthNoun() {
            return tokens.get(at).isCapital();
        }

        private @Nullable Mention relative(String word) {
            switch (word) {
                case "today", "tonight" -> {
                    return near(at + 1, 0, 0);
                }
                case "yesterday" -> {
                    return near(at + 1, -1, -1);
                }
                case "tomorrow" -> {
                    return near(at + 1, 1, 1);
                }
                default -> {}
            }
            boolean ahead = AHEAD.contains(word);
            boolean behind = BEHIND.contains(word);
            int noun = ahead || behind || word.equals("this") ? at + 1 : at;
            DayOfWeek weekday = weekday(noun);
            if (weekday != null) {
                int next = noun + 1 + (word(noun + 1).equals(",") ? 1 : 0);
                Mention date = next < tokens.size() && weekday(next) == null ? new At(text, tokens, next).day() : null;
                return date != null
                                && date.value() instanceof Stretch told
                                && told.unit().equals("date")
                        ? mention(date.end(), "date", told.first(), told.last())
                        : weekday(weekday, ahead, behind, noun + 1);
            }
            if (noun == at) {
                return null;
            }
            int steps = ahead ? 1 : behind ? -1 : 0;
            return switch (word(noun)) {
                case "week" -> week(noun + 1, steps);
                case "weekend" -> weekend(noun + 1, steps);
                case "month" -> wholeMonth(noun + 1, steps);
                default -> null;
            };
        }

        private Mention week(int end, int steps) {
            LocalDate monday = published == null
                    ? null
                    : published
                            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                            .plusWeeks(steps);
            return mention(end, "relative date", monday, monday == null ? null : monday.plusDays(6));
        }

        private Mention weekend(int end, int steps) {
            LocalDate saturday = published == null
                    ? null
                    : published
                            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                            .plusWeeks(steps)
                            .plusDays(5);
            return mention(end, "relative date", saturday, saturday == null ? null : saturday.plusDays(1));
        }

        private Mention wholeMonth(int end, int steps) {
            YearMonth month =
                    published == null ? null : YearMonth.from(published).plusMonths(steps);
            return month == null
                    ? mention(end, "relative date", null, null)
                    : mention(end, "relative date", month.atDay(1), month.atEndOfMonth());
        }

        private Mention near(int end, int from, int to) {
            return published == null
                    ? mention(end, "relative date", null, null)
                    : mention(end, "relative date", published.plusDays(from), published.plusDays(to));
        }

        private Mention weekday(DayOfWeek weekday, boolean ahead, boolean behind, int end) {
            if (published == null) {
                return mention(end, "weekday", null, null);
            }
            LocalDate day;
            if (ahead) {
                day = published.with(TemporalAdjusters.next(weekday));
            } else if (behind) {
                day = published.with(TemporalAdjusters.previous(weekday));
            } else {
                day = published.minusDays(3).with(TemporalAdjusters.nextOrSame(weekday));
            }
            return mention(end, "weekday", day, day);
        }

        /** Early, mid or late in a month or a year. */
        private @Nullable Mention partly(Part part) {
            int next = at + part.tokens;
            Month month = month(next);
            if (month != null) {
                boolean year = isYear(next + 1);
                YearMonth which = year ? YearMonth.of(number(next + 1), month) : nearest(month);
                int end = next + (year ? 2 : 1);
                return which == null
                        ? mention(end, "date", null, null)
                        : mention(
                                end,
                                "date",
                                which.atDay(part.firstDay),
                                part.lastDay == 31 ? which.atEndOfMonth() : which.atDay(part.lastDay));
            }
            if (isYear(next)) {
                return mention(
                        next + 1,
                        "date",
                        LocalDate.of(number(next), part.firstMonth, 1),
                        YearMonth.of(number(next), part.lastMonth).atEndOfMonth());
            }
            return null;
        }

        private Mention dayOf(Month month, int day, int after) {
            int end = after + (isSuffix(after) ? 1 : 0);
            int year = end + (word(end).equals(",") ? 1 : 0);
            if (isYear(year)) {
                end = year + 1;
                return onDay(number(year), month, day, end);
            }
            YearMonth which = nearest(month);
            return which == null ? mention(end, "date", null, null) : onDay(which.getYear(), month, day, end);
        }

        private Mention onDay(int year, Month month, int day, int end) {
            LocalDate found = LocalDate.of(
                    year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
            return mention(end, "date", found, found);
        }

        private Mention mention(int end, String unit, @Nullable LocalDate first, @Nullable LocalDate last) {
            String stated = text.substring(
                            tokens.get(at).from(), tokens.get(end - 1).to())
                    .replaceAll("\\s+", " ")
                    .replaceFirst("['’]s$", "");
            return new Mention(DAY, at, end, new Stretch(stated, unit, first, last));
        }

        private String word(int token) {
            return token < 0 || token >= tokens.size() ? "" : tokens.get(token).word();
        }

        private int number(int token) {
            return word(token).matches("\\d{1,4}") ? Integer.parseInt(word(token)) : -1;
        }

        private boolean isYear(int token) {
            return word(token).matches("(19|20)\\d\\d");
        }

        private boolean isSuffix(int token) {
            return Set.of("st", "nd", "rd", "th").contains(word(token));
        }

        private @Nullable Month month(int token) {
            String word = word(token).replaceAll("[._]", "");
            if (word.length() < 3 || !tokens.get(token).isCapital()) {
                return null;
            }
            for (Month month : Month.values()) {
                String name = month.name().toLowerCase(Locale.ROOT);
                if (name.equals(word) || (word.length() <= 4 && name.startsWith(word))) {
                    return month;
                }
            }
            return null;
        }

        private @Nullable DayOfWeek weekday(int token) {
            String word = word(token);
            if (word.length() < 3 || !tokens.get(token).isCapital()) {
                return null;
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                String name = day.name().toLowerCase(Locale.ROOT);
                if (name.equals(word)
                        || word.equals(name.substring(0, 3))
                        || (word.length() == 4 && name.startsWith(word))) {
                    return day;
                }
            }
            return null;
        }

        private @Nullable Part part(int token) {
            return switch (word(token)) {
                case "early" -> new Part(1, 1, 10, 1, 4);
                case "mid" -> new Part(1, 11, 20, 5, 8);
                case "late" -> new Part(1, 21, 31, 9, 12);
                case "middle" -> word(token + 1).equals("of") ? new Part(2, 11, 20, 5, 8) : null;
                case "beginning", "start" -> word(token + 1).equals("of") ? new Part(2, 1, 10, 1, 4) : null;
                case "end" -> word(token + 1).equals("of") ? new Part(2, 21, 31, 9, 12) : null;
                default -> null;
            };
        }
    }

    /** A third of a month or a year. */
    private record Part(int tokens, int firstDay, int lastDay, int firstMonth, int lastMonth) {}

    private static @Nullable LocalDate iso(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The month of that name that is nearest, one ahead only if it is near. */
    private @Nullable YearMonth nearest(Month month) {
        if (published == null) {
            return null;
        }
        YearMonth now = YearMonth.from(published);
        YearMonth ahead = YearMonth.of(now.getYear(), month);
        if (ahead.isBefore(now)) {
            ahead = ahead.plusYears(1);
        }
        return ChronoUnit.MONTHS.between(now, ahead) <= NEAR_MONTHS ? ahead : ahead.minusYears(1);
    }
}
