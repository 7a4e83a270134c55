package parley.screening.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.ground.Truth;
import parley.ground.Words;
import parley.screening.CaptureRule;
import parley.screening.CaptureRule.Chain;
import parley.screening.CaptureRule.Reach;
import parley.screening.CaptureRule.Several;
import parley.screening.Party;
import parley.screening.Percent;
import parley.screening.ownership.OwnershipAnswer.Answer;
import parley.screening.ownership.OwnershipAnswer.Link;

/**
 * Whether ownership brings parties under one rule on one day. A party on one of the rule's lists is caught whether or not the
 * rule is in force, and so is its branch; the rule decides about those it owns.
 */
public final class OwnershipScreen {

    private final Ownership ownership;
    private final CaptureRule rule;
    private final OwnershipOn structure;
    private final Standing standing;
    private final String at;

    /**
     * @param day the day on which dated interests must be held
     * @param at when, as asked, for the answer to repeat
     */
    public OwnershipScreen(Ownership ownership, CaptureRule rule, LocalDate day, String at) {
        this.ownership = ownership;
        this.rule = rule;
        this.at = at;
        structure = new OwnershipOn(ownership, day);
        standing = new Standing(rule, ownership.listings(), structure);
    }

    /**
     * Answers for one party.
     *
     * @param item what is to be supplied, as {@code 3A001} or {@code EAR99}; null if not told
     */
    public OwnershipAnswer screen(String target, @Nullable String item) {
        String name = OwnershipFiles.clean(target);
        String person = structure.head(name);
        var found = structure.graph().findEntity(person);
        if (found.isEmpty()) {
            return stranger(name);
        }
        OwnershipGraph graph = structure.graph().above(found.getAsInt());
        return new Case(name, person, graph, item).answer();
    }

    private OwnershipAnswer stranger(String name) {
        List<String> known = new ArrayList<>(new TreeSet<>(ownership.parties().keySet()));
        for (int i = 0; i < structure.graph().entities(); i++) {
            known.add(structure.graph().name(i));
        }
        String near = Words.nearest(name, known);
        String because = name + " is in none of the files" + (near == null ? "" : ". Maybe " + near);
        return new OwnershipAnswer(
                name,
                rule.regime(),
                at,
                rule.inForce() ? Answer.UNKNOWN : Answer.NOT_CAUGHT,
                Percent.ZERO,
                Percent.WHOLE,
                List.of(),
                null,
                rule.inForce() ? List.of() : List.of("note: " + because),
                rule.inForce() ? because : rule.standing(),
                rule.citation(),
                List.of("who owns " + name + "?"));
    }

    /** One party under the rule. */
    private final class Case {

        private final String target;
        private final OwnershipGraph graph;
        private final int entity;
        private final @Nullable String item;
        private final BitSet sure;
        private final BitSet possible;
        private final boolean isListed;
        private final boolean isPerhapsListed;
        private final Inspection inspection;
        private final Reading strict;
        private final Reading wide;
        private final String person;

        Case(String target, String person, OwnershipGraph graph, @Nullable String item) {
            this.target = target;
            this.person = person;
            this.graph = graph;
            this.item = item == null || item.isBlank() ? null : item.strip().toUpperCase(Locale.ROOT);
            entity = graph.findEntity(person).orElseThrow();
            sure = graph.entities(standing.sure());
            possible = graph.entities(standing.possible());
            isListed = sure.get(entity);
            isPerhapsListed = possible.get(entity);
            sure.clear(entity);
            possible.clear(entity);
            inspection = new Inspection(rule, ownership, structure, standing, graph, entity);
            Percent threshold = rule.threshold();
            boolean open = rule.several() == Several.UNSPECIFIED || rule.chain() == Chain.UNSPECIFIED;
            strict = rule.chain() == Chain.UNSPECIFIED
                    ? Reading.direct(graph, sure, possible, threshold, entity)
                    : rule.several() == Several.TOGETHER
                            ? Reading.together(graph, sure, possible, threshold, entity)
                            : Reading.single(graph, sure, possible, threshold, entity);
            wide = open
                    ? Reading.together(graph, sure, possible, threshold, entity)
                            .or(Reading.lookThrough(graph, sure, possible, threshold, entity))
                    : strict;
        }

        OwnershipAnswer answer() {
            if (isPerhapsListed) {
                return listed();
            }
            if (!rule.inForce()) {
                List<String> flags = new ArrayList<>();
                if (wide.possible()) {
                    flags.add("red flag: the rule, were it in force, would "
                            + (strict.sure() ? "catch " : "perhaps catch ") + target + ": "
                            + rule.flags().suspended());
                }
                return written(Answer.NOT_CAUGHT, wide, null, rule.standing(), List.of(), flags);
            }
            if (isExcepted()) {
                String because = target + " is an entity of " + country() + ", and the rule is for "
                        + "entities of other countries; what it owns may be caught";
                return written(Answer.NOT_CAUGHT, wide, null, because, List.of(), List.of());
            }
            if (strict.sure()) {
                return caught(Answer.CAUGHT, strict);
            }
            if (wide.sure()) {
                return caught(Answer.UNSPECIFIED, wide);
            }
            if (wide.possible()) {
                return caught(Answer.UNKNOWN, strict.possible() ? strict : wide);
            }
            String because = wide.greatest().equals(Percent.ZERO)
                    ? "no listed or caught party holds shares of " + target
                    : "listed and caught parties hold " + held() + " of " + target + ", under " + rule.threshold();
            return written(Answer.NOT_CAUGHT, wide, null, because, List.of(), List.of());
        }

        /** Of a party that stands on a list itself; what it has of listed owners comes on top. */
        private OwnershipAnswer listed() {
            List<Reach> reaches = new ArrayList<>(standing.reaches(person, !isListed));
            if (rule.inForce() && strict.sure() && !isExcepted()) {
                reaches.addAll(ofOwners(strict, new LinkedHashSet<>()));
            }
            String because =
                    (target.equals(person) ? "" : target + " is a branch of " + person + ", one person with it. ")
                            + person + " stands itself on " + standing.lists(person);
            return scoped(isListed ? Answer.CAUGHT : Answer.UNKNOWN, strict, reaches, because);
        }

        /** What the lists bring on which the owners stand by whom a reading catches. */
        private List<Reach> ofOwners(Reading reading, Set<Integer> sources) {
            new Chains(graph).caught(reading, possible, entity, sources);
            return sources.stream()
                    .flatMap(source -> standing.reaches(graph.name(source), true).stream())
                    .toList();
        }

        private OwnershipAnswer caught(Answer answer, Reading reading) {
            Set<Integer> sources = new LinkedHashSet<>();
            List<Reach> reaches = ofOwners(reading, sources);
            String owners = String.join(
                    " and ",
                    sources.stream()
                            .map(source -> graph.name(source) + " (" + standing.lists(graph.name(source)) + ")")
                            .sorted()
                            .toList());
            String because = switch (answer) {
                case CAUGHT ->
                    "listed and caught owners hold " + held() + " of " + target + ", at least " + rule.threshold()
                            + "; behind it: " + owners;
                case UNSPECIFIED ->
                    "the text names those of whom a listed party holds " + rule.threshold()
                            + " and does not say whether shares of several are added up or how chains count; "
                            + "by one reading " + owners + " hold " + wide.greatest() + " of " + target
                            + ", by another no single one holds more than " + strict.least();
                default ->
                    "how much of " + target + " stands behind " + owners + " is not known: " + held() + ", where "
                            + rule.threshold() + " catches it";
            };
            return scoped(answer, reading, reaches, because);
        }

        /** An answer as far as the item lies within what is required of the owners. */
        private OwnershipAnswer scoped(Answer answer, Reading reading, List<Reach> all, String because) {
            List<Reach> reaches = strictest(all);
            List<String> asked = new ArrayList<>();
            List<Reach> applying = new ArrayList<>();
            boolean open = false;
            for (Reach reach : reaches) {
                Truth within = within(reach);
                if (within != Truth.NO) {
                    applying.add(reach);
                }
                if (within == Truth.UNKNOWN) {
                    open = true;
                    asked.add("is " + (item == null ? "the item" : item) + " among " + reach.itemsWhere() + "?");
                }
            }
            if (applying.isEmpty()) {
                String outside = because + ". " + reaches.getFirst().requirement() + ", and " + item
                        + " is not among them: nothing is required for it by this rule";
                return written(Answer.NOT_CAUGHT, reading, reaches.getFirst(), outside, List.of(), List.of());
            }
            boolean settled = item == null || applying.stream().anyMatch(reach -> within(reach) == Truth.YES);
            Answer scoped = open && !settled && answer == Answer.CAUGHT ? Answer.UNKNOWN : answer;
            return written(
                    scoped,
                    reading,
                    applying.getFirst(),
                    because,
                    !settled || item == null ? asked : List.of(),
                    List.of());
        }

        private Truth within(Reach reach) {
            if (!reach.isLimited()) {
                return Truth.YES;
            }
            if (item == null) {
                return Truth.UNKNOWN;
            }
            if (item.equals("EAR99")) {
                return Truth.NO;
            }
            return reach.items().stream().anyMatch(code -> item.equals(code) || item.startsWith(code + "."))
                    ? Truth.YES
                    : Truth.UNKNOWN;
        }

        private OwnershipAnswer written(
                Answer answer,
                Reading reading,
                @Nullable Reach reach,
                String because,
                List<String> asked,
                List<String> first) {
            List<String> flags = new ArrayList<>(first);
            boolean free = answer == Answer.NOT_CAUGHT;
            if (free && !isPerhapsListed && !wide.possible()) {
                flags.addAll(inspection.minority(possible));
            }
            if (answer == Answer.UNKNOWN) {
                flags.add("red flag: " + rule.flags().unknown());
            }
            flags.addAll(inspection.control(possible, wide));
            if (!free && !rule.exceptCountries().isEmpty() && country().isEmpty() && rule.inForce()) {
                flags.add("note: the country of " + target + " is not told; presumed not one of "
                        + String.join(", ", rule.exceptCountries()));
            }
            if (free && !isPerhapsListed && !wide.possible()) {
                flags.addAll(inspection.untold());
            }
            flags.addAll(inspection.oddities());
            if (rule.unverified() != null) {
                flags.add("unverified: " + rule.unverified());
            }
            List<String> ask = new ArrayList<>(asked);
            if (answer == Answer.UNKNOWN || answer == Answer.UNSPECIFIED) {
                ask.addAll(inspection.ask(possible, wide));
            }
            return new OwnershipAnswer(
                    target,
                    rule.regime(),
                    at,
                    answer,
                    strict.least(),
                    wide.greatest(),
                    links(answer, reading),
                    free || reach == null ? null : reach.requirement(),
                    flags.stream().distinct().toList(),
                    because,
                    reach == null ? rule.citation() : rule.citation() + "; " + reach.citation(),
                    ask.stream().distinct().toList());
        }

        private List<Link> links(Answer answer, Reading reading) {
            List<Link> links = new ArrayList<>();
            if (answer == Answer.NOT_CAUGHT && !reading.possible()) {
                new Chains(graph).nearest(possible, entity).values().forEach(links::addAll);
            } else if (reading.possible()) {
                links.addAll(new Chains(graph).caught(reading, possible, entity, new LinkedHashSet<>()));
            }
            if (!target.equals(person)) {
                links.add(new Link(person, target, null));
            }
            return links.stream().distinct().toList();
        }

        private String held() {
            return strict.least().equals(wide.greatest())
                    ? strict.least().toString()
                    : strict.least() + " to " + wide.greatest();
        }

        private List<Reach> strictest(List<Reach> reaches) {
            return reaches.stream()
                    .distinct()
                    .sorted(Comparator.comparingInt(Reach::rank).thenComparing(Reach::list))
                    .toList();
        }

        private String country() {
            Party party = ownership.parties().get(target);
            return party == null ? "" : party.country();
        }

        private boolean isExcepted() {
            return rule.exceptCountries().contains(country());
        }
    }
}
