package parley.evidence.verdict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.evidence.claim.Claim;
import parley.evidence.claim.Content;
import parley.evidence.claim.Stretch;
import parley.talks.Arrangement;
import parley.talks.Round;
import parley.talks.Talks;
import parley.talks.Term;

/** Meetings of the leaders, and the truce that rounds made and extended. */
final class Leaders {

    private static final Pattern DAYS = Pattern.compile("(\\d+) days");

    private final Talks talks;

    Leaders(Talks talks) {
        this.talks = talks;
    }

    /** A meeting that is ahead. */
    Verdict expected(Claim claim, LocalDate day) {
        Optional<Round> next = talks.rounds(Round.Kind.SUMMIT).stream()
                .filter(round -> !round.end().isBefore(day))
                .min(Comparator.comparing(Round::start));
        if (next.isEmpty()) {
            return Verdict.untold("no meeting of the two presidents after " + day + " is on record");
        }
        Round summit = next.get();
        String told = summit.place().city() + ", " + summit.start()
                + (summit.place().occasion().isEmpty()
                        ? ""
                        : ", " + summit.place().occasion());
        String act = summit.last().act().toString();
        Stretch when = claim.date();
        if (when != null && when.isResolved() && !when.covers(summit.start())) {
            return Verdict.contradicted("it was set for " + told, act);
        }
        boolean korea = claim.value().contains("South Korea");
        if (korea && !summit.place().country().equals("KR")) {
            return Verdict.contradicted("it was set for " + told, act);
        }
        return when != null && !when.isResolved() && !korea
                ? Verdict.untold("which day is meant is not told; it was set for " + told)
                : Verdict.holds(told, act);
    }

    Verdict last(Claim claim, LocalDate day) {
        Optional<Round> last = talks.findLast(Round.Kind.SUMMIT, day);
        if (last.isEmpty()) {
            return Verdict.untold("no meeting of the two presidents before " + day + " is on record");
        }
        Round summit = last.get();
        String told = "they last met in " + summit.place().city() + " on " + summit.start()
                + (summit.notes().isEmpty() ? "" : ". " + summit.notes().getFirst());
        Stretch when = claim.date();
        if (when == null || !when.isResolved()) {
            return Verdict.untold(told);
        }
        return when.covers(summit.start())
                ? Verdict.holds(told, summit.last().act().toString())
                : Verdict.contradicted(told, summit.last().act().toString());
    }

    Verdict day(Claim claim) {
        Stretch when = claim.date();
        if (when == null || when.first() == null || when.last() == null) {
            return Verdict.untold("which day is meant is not told");
        }
        LocalDate first = when.first();
        LocalDate last = when.last();
        List<Round> summits = talks.rounds(Round.Kind.SUMMIT);
        Optional<Round> met = summits.stream()
                .filter(round -> !round.start().isAfter(last) && !round.end().isBefore(first))
                .findFirst();
        if (met.isPresent()) {
            return Verdict.holds(
                    "they met in " + met.get().place().city(),
                    met.get().last().act().toString());
        }
        return summits.stream()
                .min(Comparator.comparingLong(round -> Math.abs(ChronoUnit.DAYS.between(round.start(), first))))
                .map(near -> Verdict.contradicted(
                        "they met in " + near.place().city() + " on " + near.start(),
                        near.last().act().toString()))
                .orElseGet(() -> Verdict.untold("no meeting of the two presidents is on record"));
    }

    /** @param id the round in which the truce was made */
    Verdict truceStart(Claim claim, String id) {
        Round round = talks.round(id);
        Term term = talks.terms().stream()
                .filter(one -> one.id().startsWith(id + "/") && one.window().until() != null)
                .findFirst()
                .orElseThrow();
        LocalDate from = term.window().from();
        LocalDate until = term.window().until();
        if (from == null || until == null) {
            throw new IllegalStateException(term + " has no window");
        }
        long days = ChronoUnit.DAYS.between(from, until);
        String told = round + ", " + round.start() + " to " + round.end() + "; " + days + " days from " + from;
        String act = term.accounts().getFirst().act().toString();
        Stretch when = claim.date();
        boolean then = when == null || !when.isResolved() || when.covers(round.end()) || when.covers(from);
        Matcher stated = DAYS.matcher(claim.value());
        boolean long_ = !stated.find() || Long.parseLong(stated.group(1)) == days;
        if (then && long_) {
            return Verdict.holds(told, act);
        }
        return then || long_ ? Verdict.partly(told, act) : Verdict.contradicted(told, act);
    }

    /** @param id what the term is called in every arrangement that carries it on */
    Verdict extended(Claim claim, LocalDate day, String id) {
        List<String> cities = new ArrayList<>();
        String act = "";
        for (Arrangement arrangement : talks.known(day).arrangements()) {
            for (Term term : arrangement.terms()) {
                if (term.id().endsWith("/" + id) && term.continues() != null) {
                    cities.add(talks.round(arrangement.round()).place().city());
                    act = term.accounts().getFirst().act().toString();
                }
            }
        }
        List<String> named = ((Content.Places) claim.content()).names();
        List<String> wrong =
                named.stream().filter(city -> !cities.contains(city)).toList();
        String told = cities.isEmpty()
                ? "it had not been extended by " + day
                : "it was extended after " + String.join(", ", cities) + " alone";
        if (wrong.isEmpty()) {
            return Verdict.holds("it was extended after " + String.join(", ", named), act);
        }
        return wrong.size() < named.size() ? Verdict.partly(told, act) : Verdict.contradicted(told, act);
    }
}
