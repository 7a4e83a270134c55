package parley.lawbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.ground.Words;
import parley.measure.Amendment;
import parley.measure.Amendment.Action;
import parley.measure.Measure;
import parley.measure.PrecedenceRule;
import parley.measure.Regime;
import parley.measure.StackingRule;
import parley.measure.Territory;

/**
 * All measures under two clocks, with what orders them and the nomenclatures they speak of. Immutable; a scenario gives
 * another law book over the same tables.
 */
public final class LawBook {

    /** The tables that law books share. */
    public record Tables(
            List<Nomenclature> nomenclatures,
            GoodsIndex goods,
            Descriptions descriptions,
            List<ListRevision> revisions,
            List<PrecedenceRule> precedence,
            List<StackingRule> stacking,
            List<FilingOrder> filingOrders,
            Coverage coverage,
            Map<String, Authority> authorities,
            Map<String, Fact> facts,
            Documents documents,
            Map<String, Scenario> scenarios,
            List<DefaultOutcome> outcomes,
            List<Reading> readings,
            Map<String, OwnershipRule> ownership,
            List<ValuationRule> valuations,
            String hash) {

        /** What the customs value of a border contains, if the law at hand says so. */
        public Optional<ValuationRule> findValuation(Territory border) {
            return valuations.stream()
                    .filter(each -> each.border().equals(border))
                    .findFirst();
        }

        /** The schedules at hand of all nomenclatures. */
        public List<Schedule> schedules() {
            return nomenclatures.stream()
                    .flatMap(each -> each.schedules().stream())
                    .toList();
        }

        /** The nomenclature of a border; one that has no line where no tariff of that border is at hand. */
        public Nomenclature nomenclature(Territory border) {
            return nomenclatures.stream()
                    .filter(each -> each.territory().equals(border))
                    .findFirst()
                    .orElseGet(() -> new Nomenclature("none", border, List.of(Schedule.NONE), List.of()));
        }
    }

    /** The zone whose midnight begins the customs day of imports into the United States. */
    public static final ZoneId WASHINGTON = ZoneId.of("America/New_York");

    private final Map<String, Measure> measures;
    private final List<Measure> ordered;
    private final Tables tables;
    private final List<String> scenarioNames;
    private final Map<Class<?>, Object> derived;

    public LawBook(List<Measure> measures, Tables tables) {
        this(measures, tables, List.of(), new ConcurrentHashMap<>());
    }

    private LawBook(List<Measure> measures, Tables tables, List<String> scenarioNames, Map<Class<?>, Object> derived) {
        Map<String, Measure> byId = new HashMap<>();
        measures.forEach(measure -> byId.put(measure.id(), measure));
        this.measures = byId;
        this.ordered =
                byId.values().stream().sorted(Comparator.comparing(Measure::id)).toList();
        this.tables = tables;
        this.scenarioNames = List.copyOf(scenarioNames);
        this.derived = derived;
    }

    /** What is worked out of the tables once, for this law book and for all that scenarios make of it. */
    public <T> T derived(Class<T> kind, Function<Tables, T> work) {
        return kind.cast(derived.computeIfAbsent(kind, _ -> work.apply(tables)));
    }

    /** All measures, by id. */
    public List<Measure> measures() {
        return ordered;
    }

    public Optional<Measure> findMeasure(String id) {
        return Optional.ofNullable(measures.get(id));
    }

    public Tables tables() {
        return tables;
    }

    public String hash() {
        return tables.hash;
    }

    /** The names of the scenarios that made this book, in the order applied; none for the law as it is. */
    public List<String> scenarioNames() {
        return scenarioNames;
    }

    /** The measures of one regime. */
    public List<Measure> measures(Regime regime) {
        return measures().stream()
                .filter(measure -> measure.regime().equals(regime))
                .toList();
    }

    /** The zone in which a bare date is that border's customs day. */
    public static ZoneId zone(Regime regime) {
        return regime.territory().code().equals("CN") ? ZoneId.of("Asia/Shanghai") : WASHINGTON;
    }

    /** The day on which the newest entry of the law became known. */
    public LocalDate newest() {
        return measures.values().stream()
                .flatMap(measure -> Stream.concat(
                        measure.history().stream().map(Amendment::known),
                        measure.provisos().stream().map(proviso -> proviso.known())))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** The edition of a border's schedule that rates an entry: the newest at hand not later, else the oldest at hand. */
    public Schedule schedule(Regime regime, Instant at) {
        return tables.nomenclature(regime.territory()).schedule(day(regime, at));
    }

    /** Whether a schedule is of a later edition than the one in force at the instant: no older one is at hand. */
    public boolean isOlderThan(Regime regime, Instant at, Schedule schedule) {
        return day(regime, at).isBefore(tables.nomenclature(regime.territory()).from(schedule));
    }

    private static LocalDate day(Regime regime, Instant at) {
        return at.atZone(zone(regime)).toLocalDate();
    }

    /**
     * The scenario of that name.
     *
     * @throws NoSuchElementException naming the one maybe meant
     */
    public Scenario scenario(String name) {
        Scenario scenario = tables.scenarios.get(name);
        if (scenario == null) {
            String near = Words.nearest(name, tables.scenarios.keySet());
            throw new NoSuchElementException("there is no scenario '" + name + "'. "
                    + (near == null
                            ? "There are: "
                                    + String.join(
                                            ", ",
                                            tables.scenarios.keySet().stream()
                                                    .sorted()
                                                    .toList())
                            : "Maybe " + near));
        }
        return scenario;
    }

    /** The law book that follows if the scenario comes about; one without amendments gives the same answers. */
    public LawBook amended(Scenario scenario) {
        List<Measure> amended = new ArrayList<>();
        for (Measure measure : measures.values()) {
            Measure next = scenario.carriedOut().contains(measure.id()) ? carriedOut(measure) : measure;
            List<Amendment> further = scenario.amendments().getOrDefault(measure.id(), List.of());
            amended.add(further.isEmpty() ? next : next.amended(further));
        }
        List<String> names = new ArrayList<>(scenarioNames);
        names.add(scenario.name());
        return new LawBook(amended, tables, names, derived);
    }

    private static Measure carriedOut(Measure threat) {
        List<Amendment> imposed = threat.history().stream()
                .filter(amendment -> amendment.action() instanceof Action.Announce)
                .map(amendment -> {
                    Action.Announce announce = (Action.Announce) amendment.action();
                    return new Amendment(
                            amendment.at(),
                            LocalDate.MIN,
                            new Action.Impose(announce.effect(), announce.heading(), null, announce.until()),
                            amendment.act());
                })
                .toList();
        return threat.withHistory(imposed);
    }
}
