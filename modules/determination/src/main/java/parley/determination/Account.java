package parley.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.determination.Determination.Asked;
import parley.determination.Determination.Component;
import parley.determination.Determination.Missing;
import parley.determination.Determination.NotApplied;
import parley.determination.Determination.NotClaimed;
import parley.determination.Determination.Range;
import parley.determination.Determination.Side;
import parley.determination.Evaluation.Answer;
import parley.ground.Money;
import parley.ground.Rate;
import parley.ground.Truth;
import parley.lawbook.Schedule;
import parley.lawbook.card.LawSlice;
import parley.lawbook.card.RateCard;
import parley.measure.Citation;
import parley.measure.FactTest;
import parley.measure.Measure;
import parley.measure.Portion;
import parley.measure.ZoneRule;

/** Tells an evaluation with its reasons. Computes nothing that the evaluation did not. */
final class Account {

    private final Rating.Evaluated rating;
    private final ShipmentLine line;
    private final Asked asked;
    private final List<LawSlice> slices;
    private final String carried;
    private final Evaluation evaluation;
    private final List<RateCard> cards;
    private final Taxes taxes;
    private final boolean torn;

    Account(ShipmentLine line, Asked asked, Rating.Evaluated rating) {
        this.rating = rating;
        this.line = line;
        this.asked = asked;
        this.slices = rating.slices();
        this.evaluation = rating.evaluation();
        this.cards = slices.getFirst().cards(line.code());
        this.carried = carried();
        this.taxes = Taxes.of(slices.getFirst(), line, evaluation);
        this.torn = rating.evaluations().stream()
                        .map(each ->
                                List.of(each.least().total(), each.greatest().total()))
                        .distinct()
                        .count()
                > 1;
    }

    private String carried() {
        return switch (rating.resolution()) {
            case Schedule.Resolution.OnEightDigits _ ->
                line.code() + " is not in the edition; all lines under "
                        + line.code().cutTo(8) + " are rated alike";
            case Schedule.Resolution.Several several
            when line.code().digits().length() < 8 ->
                several.lines().size() == 1
                        ? line.code() + " has one line at hand"
                        : line.code() + " has " + several.lines().size() + " lines at hand, "
                                + (cards.size() == 1 ? "rated alike" : "which differ");
            default -> "";
        };
    }

    Determination.Rated determination() {
        return new Determination.Rated(
                line,
                asked,
                slices.getFirst().schedule().edition(),
                carried,
                range(evaluation.least().total(), evaluation.greatest().total()),
                refundable(),
                Fees.of(slices.getFirst(), line),
                taxes.range(),
                components(taxes.least(), taxes.greatest()),
                components(evaluation.least(), evaluation.greatest()),
                notApplied(),
                notClaimed(),
                missing(),
                notModelled(),
                new Filing(line).of(evaluation),
                unverified(),
                verifiedUntil());
    }

    private Range range(long least, long greatest) {
        return new Range(Money.ofCents(least), evaluation.unbounded() ? null : Money.ofCents(greatest));
    }

    private Range refundable() {
        return new Range(Money.ofCents(evaluation.leastRefundable()), Money.ofCents(evaluation.greatestRefundable()));
    }

    /** What both ends are made of; of taxes, where none is levied, nothing. */
    private List<Component> components(@Nullable Answer least, @Nullable Answer greatest) {
        if (least == null || greatest == null) {
            return List.of();
        }
        if (least.leaf().equals(greatest.leaf()) && Arrays.equals(least.amounts(), greatest.amounts())) {
            return components(least, Side.BOTH);
        }
        List<Component> both = new ArrayList<>(components(least, Side.LEAST));
        for (Component component : components(greatest, Side.GREATEST)) {
            int same = both.indexOf(withSide(component, Side.LEAST));
            if (same >= 0) {
                both.set(same, withSide(component, Side.BOTH));
            } else {
                both.add(component);
            }
        }
        return both;
    }

    private static Component withSide(Component component, Side side) {
        return new Component(
                component.measure(),
                component.kind(),
                component.heading(),
                component.rate(),
                component.base(),
                component.amount(),
                component.status(),
                component.citations(),
                component.because(),
                side);
    }

    private List<Component> components(Answer answer, Side side) {
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < answer.amounts().length; i++) {
            RateCard.Charge charge = answer.leaf().charges().get(i);
            components.add(new Component(
                    charge.measure().id(),
                    charge.measure().kind(),
                    headingOf(charge),
                    rateOf(charge),
                    Money.ofCents(baseOf(charge, answer)),
                    Money.ofCents(answer.amounts()[i]),
                    charge.standing().held() ? "held void, refundable" : "in force",
                    actsOf(charge),
                    becauseOf(charge),
                    side));
        }
        return components;
    }

    /** The number it is reported under: the code's own for a base rate; none where the law gives none. */
    private String headingOf(RateCard.Charge charge) {
        String heading = charge.heading();
        return heading != null ? heading : charge.isBase() ? line.code().toString() : "";
    }

    /** The rate as printed; one that the line tells, as told. */
    private String rateOf(RateCard.Charge charge) {
        Rate told = line.facts().toldRate(charge.rate());
        return told == null ? charge.rate().toString() : told + " as told";
    }

    /** The acts it rests on; of goods of a foreign trade zone, with the one that says of which day the rate is. */
    private List<Citation> actsOf(RateCard.Charge charge) {
        return Stream.concat(charge.acts().stream(), findZoneRule(charge).map(ZoneRule::act).stream())
                .toList();
    }

    private String becauseOf(RateCard.Charge charge) {
        return charge.because()
                + findZoneRule(charge)
                        .map(rule -> switch (rule.day()) {
                            case STATUS -> "; at the rate of the day of zone status";
                            case ENTRY -> "; at the rate of the day of entry, whatever the zone status";
                        })
                        .orElse("");
    }

    private Optional<ZoneRule> findZoneRule(RateCard.Charge charge) {
        return slices.getFirst().findZoneRule(charge.measure());
    }

    private static long baseOf(RateCard.Charge charge, Answer answer) {
        long base = 0;
        for (Portion portion : Portion.values()) {
            if ((charge.portions() & RateCard.bit(portion)) != 0) {
                base += answer.parts()[portion.ordinal()];
            }
        }
        return base;
    }

    private List<NotApplied> notApplied() {
        Map<String, NotApplied> byMeasure = new LinkedHashMap<>();
        for (Answer answer : List.of(evaluation.least(), evaluation.greatest())) {
            for (RateCard.Idle idle : answer.leaf().idle()) {
                byMeasure.putIfAbsent(
                        idle.measure().id(), new NotApplied(idle.measure().id(), idle.because(), idle.act()));
            }
        }
        return List.copyOf(byMeasure.values());
    }

    private List<NotClaimed> notClaimed() {
        return rating.claimsNotMade(line).stream()
                .map(claim -> new NotClaimed(claim.name(), claim.saves()))
                .toList();
    }

    private List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        if (torn) {
            missing.add(new Missing("time of day", "the law changes within " + line.entered()));
        }
        findSpreadOfLines()
                .ifPresent(spread -> missing.add(
                        line.code().digits().length() < 8
                                ? new Missing("code", "which line under " + line.code() + " it is settles " + spread)
                                : new Missing(
                                        "rate of the schedule",
                                        "at which of several rates the line stands is not known: " + spread)));
        for (FactTest test : evaluation.open()) {
            missing.add(new Missing(test.fact(), "whether " + test + " settles " + spread(test)));
        }
        for (FactTest test : taxes.open()) {
            missing.add(new Missing(test.fact(), "whether " + test + " settles the tax"));
        }
        for (FactTest test : RateCard.questions(cards)) {
            for (Portion portion : line.facts().presumedNil()) {
                if (test.fact().equals(portion.fact())) {
                    missing.add(new Missing(test.fact(), "presumed nil, since another metal's content was told"));
                }
            }
        }
        if (evaluation.unbounded()) {
            missing.add(new Missing(
                    "quantity",
                    "a rate by quantity, or one that only its words give, was not computed: "
                            + evaluation.least().leaf().charges().stream()
                                    .map(charge -> charge.rate().toString())
                                    .filter(rate -> !rate.endsWith("%") || rate.contains("+"))
                                    .filter(rate -> !rate.equals("Free"))
                                    .distinct()
                                    .collect(Collectors.joining("; "))));
        }
        return missing;
    }

    /** Between what answers the lines lie that the code stands for; empty where they come to the same. */
    private Optional<String> findSpreadOfLines() {
        List<String> each = cards.stream()
                .flatMap(card ->
                        Rater.findEvaluation(List.of(card), line.value().cents(), line.quantity(), line.facts())
                                .stream())
                .sorted(Comparator.comparingLong((Evaluation one) -> one.least().total())
                        .thenComparingLong(one -> one.greatest().total()))
                .map(Account::words)
                .toList();
        return each.getFirst().equals(each.getLast())
                ? Optional.empty()
                : Optional.of("between " + each.getFirst() + " and " + each.getLast());
    }

    private String spread(FactTest test) {
        return "between " + supposing(test, Truth.NO) + " (no) and " + supposing(test, Truth.YES) + " (yes)";
    }

    private String supposing(FactTest test, Truth answer) {
        return Rater.findEvaluation(
                        cards,
                        line.value().cents(),
                        line.quantity(),
                        line.facts().supposing(test, answer))
                .map(Account::words)
                .orElse("nothing possible");
    }

    private static String words(Evaluation evaluation) {
        String least = Money.ofCents(evaluation.least().total()).toString();
        return evaluation.isExact()
                ? least
                : least + "–"
                        + (evaluation.unbounded()
                                ? "?"
                                : Money.ofCents(evaluation.greatest().total()));
    }

    private List<String> notModelled() {
        return slices.getFirst().notModelled().stream()
                .filter(entry -> entry.concerns(line.code()))
                .map(entry -> entry.authority() + ": " + entry.why())
                .distinct()
                .toList();
    }

    private List<String> unverified() {
        Set<String> unverified = new LinkedHashSet<>();
        LawSlice first = slices.getFirst();
        if (first.book().isOlderThan(first.regime(), first.classified(), first.schedule())) {
            unverified.add("column 1 as of edition " + first.schedule().edition() + ", the oldest at hand");
        }
        taxes.answers()
                .flatMap(answer -> answer.leaf().charges().stream())
                .forEach(charge -> actsOf(charge).forEach(act -> unverified(charge.measure(), act, unverified)));
        for (Answer answer : List.of(evaluation.least(), evaluation.greatest())) {
            answer.leaf()
                    .charges()
                    .forEach(charge -> actsOf(charge).forEach(act -> unverified(charge.measure(), act, unverified)));
            answer.leaf().reliefs().forEach(relief -> unverified(relief.measure(), relief.act(), unverified));
            answer.leaf().idle().stream()
                    .filter(idle -> !idle.standsStill())
                    .forEach(idle -> unverified(idle.measure(), idle.act(), unverified));
        }
        return List.copyOf(unverified);
    }

    private static void unverified(Measure measure, @Nullable Citation act, Set<String> into) {
        if (act != null && act.unverified() != null) {
            into.add(measure.id() + ": " + act.unverified());
        }
    }

    private LocalDate verifiedUntil() {
        return slices.stream()
                .map(LawSlice::verifiedUntil)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }
}
