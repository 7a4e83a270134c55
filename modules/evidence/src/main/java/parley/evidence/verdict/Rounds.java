package parley.evidence.verdict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import parley.evidence.claim.Claim;
import parley.evidence.claim.Content;
import parley.evidence.claim.Stretch;
import parley.measure.Citation;
import parley.talks.Actor;
import parley.talks.Counting;
import parley.talks.Round;
import parley.talks.Talks;

/** Rounds of talks: the day, the place, who took part, which one it was. */
final class Rounds {

    private static final int NEAR_DAYS = 10;

    private final Talks talks;

    Rounds(Talks talks) {
        this.talks = talks;
    }

    /** The round that a report of that day speaks of: the one nearest to it. */
    private Optional<Round> findSpokenOf(LocalDate day) {
        return talks.rounds(Round.Kind.ROUND).stream()
                .filter(round -> apart(round, day) <= NEAR_DAYS)
                .min(Comparator.comparingLong(round -> apart(round, day)));
    }

    private static long apart(Round round, LocalDate day) {
        if (day.isBefore(round.start())) {
            return ChronoUnit.DAYS.between(day, round.start());
        }
        return day.isAfter(round.end()) ? ChronoUnit.DAYS.between(round.end(), day) : 0;
    }

    Verdict decide(OnRecord.Ask ask, List<String> of, Claim claim, LocalDate day) {
        Optional<Round> spokenOf = findSpokenOf(day);
        if (spokenOf.isEmpty()) {
            return Verdict.untold("no round of talks near " + day + " is on record");
        }
        Round round = spokenOf.get();
        return switch (ask) {
            case ROUND_DAY -> day(claim, round);
            case ROUND_CITY -> place(claim, round, round.place().city());
            case ROUND_BUILDING -> place(claim, round, round.place().venue());
            case ROUND_OCCASION -> occasion(round);
            case ROUND_PEOPLE -> people(claim, round, of.getFirst());
            case ROUND_ORDINAL -> ordinal(claim, round);
            case ROUNDS_BEFORE -> before(claim, round);
            case ROUNDS_LIST -> list(claim, round);
            case ROUNDS_REGION -> region(round, of);
            default -> throw new IllegalArgumentException(ask + " is not asked of rounds");
        };
    }

    private static String cited(Round round) {
        return round.last().act().toString();
    }

    private static Verdict day(Claim claim, Round round) {
        Stretch when = claim.date();
        String days =
                round + " was on " + round.start() + (round.start().equals(round.end()) ? "" : " and " + round.end());
        if (when == null || when.first() == null || when.last() == null) {
            return Verdict.untold("which day is meant is not told; " + days);
        }
        if (!when.last().isBefore(round.start()) && !when.first().isAfter(round.end())) {
            return Verdict.holds(days, cited(round));
        }
        return when.last().plusDays(1).equals(round.start())
                ? Verdict.holdsWhen("read as the day on which the delegations came; " + days, cited(round))
                : Verdict.contradicted(days, cited(round));
    }

    private static Verdict place(Claim claim, Round round, String told) {
        if (told.isEmpty()) {
            return Verdict.untold("it is not on record where " + round + " was held");
        }
        String act = round.place().act().toString();
        boolean same = told.toLowerCase(Locale.ROOT).contains(claim.value().toLowerCase(Locale.ROOT));
        return same ? Verdict.holds(told, act) : Verdict.contradicted("it was " + told, act);
    }

    private static Verdict occasion(Round round) {
        return round.place().occasion().isEmpty()
                ? Verdict.untold("no occasion of " + round + " is on record")
                : Verdict.holds(round.place().occasion(), round.place().act().toString());
    }

    private Verdict people(Claim claim, Round round, String side) {
        List<Round.Delegate> there = new ArrayList<>(round.delegates(side));
        List<String> unknown = new ArrayList<>();
        for (String name : ((Content.Persons) claim.content()).names()) {
            if (!there.removeIf(delegate -> isNamed(delegate, name))) {
                unknown.add(name);
            }
        }
        String act = round.delegates(side).getFirst().act().toString();
        String left = there.isEmpty()
                ? ""
                : " (" + there.stream().map(one -> talks.name(one.actor())).collect(Collectors.joining(", "))
                        + " took part too)";
        if (unknown.isEmpty()) {
            return Verdict.holds("named on record" + left, act);
        }
        return unknown.size() < ((Content.Persons) claim.content()).names().size()
                ? Verdict.partly("not on record: " + String.join(", ", unknown) + left, act)
                : Verdict.contradicted("none of them is on record" + left, act);
    }

    private boolean isNamed(Round.Delegate delegate, String name) {
        Optional<Actor> actor = talks.findActor(delegate.actor());
        return actor.isPresent()
                && (actor.get().name().equals(name)
                        || actor.get().aliases().contains(name)
                        || actor.get().name().endsWith(" " + name));
    }

    /** Which one it is, by the plainest way of counting and by the others. */
    private Verdict ordinal(Claim claim, Round round) {
        long stated = ((Content.Ordinal) claim.content()).number();
        for (Counting counting : talks.countings()) {
            OptionalInt ordinal = talks.findOrdinal(round, counting);
            if (ordinal.isPresent() && ordinal.getAsInt() == stated) {
                String list = names(talks.counted(counting).subList(0, ordinal.getAsInt()));
                boolean plain = counting.equals(talks.countings().getFirst());
                return plain
                        ? Verdict.holds(list, counting.act().toString())
                        : Verdict.holdsWhen(
                                "read as " + counting.title() + ": " + list,
                                counting.act().toString());
            }
        }
        Counting plain = talks.countings().getFirst();
        List<Round> counted = upTo(plain, round);
        return Verdict.contradicted(
                "it is number " + counted.size() + " of " + plain.title() + ": " + names(counted),
                plain.act().toString());
    }

    private Verdict before(Claim claim, Round round) {
        long stated = ((Content.Count) claim.content()).number();
        Counting plain = talks.countings().getFirst();
        List<Round> counted = upTo(plain, round);
        String act = plain.act().toString();
        String list = names(counted.subList(0, Math.max(0, counted.size() - 1)));
        if (stated == counted.size() - 1) {
            return Verdict.holds(stated + " before (" + list + "), so this is number " + counted.size(), act)
                    .with(stated + " + 1 = " + counted.size());
        }
        return stated == counted.size()
                ? Verdict.holdsWhen("read with this one counted: " + names(counted), act)
                : Verdict.contradicted((counted.size() - 1) + " before: " + list, act);
    }

    private List<Round> upTo(Counting counting, Round round) {
        List<Round> counted = talks.counted(counting);
        return counted.subList(0, counted.indexOf(round) + 1);
    }

    private static String names(List<Round> rounds) {
        return rounds.stream().map(Round::toString).collect(Collectors.joining(", "));
    }

    private Verdict list(Claim claim, Round round) {
        List<Round> before = upTo(talks.countings().getFirst(), round);
        List<String> cities = before.stream().map(one -> one.place().city()).toList();
        List<String> wrong = ((Content.Places) claim.content())
                .names().stream().filter(name -> !cities.contains(name)).toList();
        Citation act = talks.countings().getFirst().act();
        if (wrong.isEmpty()) {
            return Verdict.holds("the rounds were " + names(before), act.toString());
        }
        return wrong.size() < ((Content.Places) claim.content()).names().size()
                ? Verdict.partly("no round was held in " + String.join(", ", wrong), act.toString())
                : Verdict.contradicted("the rounds were " + names(before), act.toString());
    }

    /** @param countries the countries of the region */
    private Verdict region(Round round, List<String> countries) {
        List<Round> counted = upTo(talks.countings().getFirst(), round);
        List<Round> before = counted.subList(0, Math.max(0, counted.size() - 1));
        boolean all =
                before.stream().allMatch(one -> countries.contains(one.place().country()));
        String act = talks.countings().getFirst().act().toString();
        return all
                ? Verdict.holds("the rounds before were " + names(before), act)
                : Verdict.partly("the rounds before were " + names(before), act);
    }
}
