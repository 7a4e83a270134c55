package parley.lawbook.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.ground.Problem;
import parley.ground.Words;
import parley.lawbook.LawBook;
import parley.measure.Amendment;
import parley.measure.Citation;
import parley.measure.Effect;
import parley.measure.FactTest;
import parley.measure.GoodsScope;
import parley.measure.Levy;
import parley.measure.Measure;
import parley.measure.PrecedenceRule;
import parley.measure.Proviso;

/** Checks the law as its files stand against the numbered rules, all but the worked cases, which need the calculation. */
public final class LawCheck {

    private LawCheck() {}

    /**
     * What a check found.
     *
     * @param book the law book of what could be read
     * @param problems rules broken
     * @param measures how many measures there are
     * @param citations how many dated values cite an act
     * @param read how many of these citations are of acts whose text was read
     * @param unverified how many could not be confirmed
     * @param unchecked rows of goods lists whose edition is not at hand, and whose code no edition at hand has
     */
    public record Report(
            LawBook book,
            List<Problem> problems,
            int measures,
            int citations,
            int read,
            int unverified,
            int unchecked) {
        public Report {
            problems = List.copyOf(problems);
        }
    }

    /** Reads and checks the law below a root folder. */
    public static Report check(Path root) throws IOException {
        CompiledLaw.Reading reading = CompiledLaw.read(root);
        LawBook book = reading.book();
        List<Problem> problems = new ArrayList<>(reading.problems());
        for (Measure measure : book.measures()) {
            problems.addAll(HistoryRules.check(measure));
            problems.addAll(checkReferences(measure, book));
        }
        problems.addAll(PrecedenceRules.check(book));
        problems.addAll(CaseRules.check(book, WorkedCases.read(root)));
        GoodsRules goods = new GoodsRules(book);
        problems.addAll(goods.check());
        List<Citation> citations = citations(book);
        for (Citation citation : citations) {
            if (!citation.isAssumption() && !book.tables().documents().has(citation.document())) {
                problems.add(LawRule.CITED.broken("documents/", "there is no record '" + citation.document() + "'"));
            }
        }
        List<Problem> ordered = problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::rule).thenComparing(Problem::place))
                .toList();
        return new Report(
                book,
                ordered,
                book.measures().size(),
                citations.size(),
                (int) citations.stream().filter(Citation::read).count(),
                (int) citations.stream()
                        .filter(citation -> citation.unverified() != null)
                        .count(),
                goods.unchecked());
    }

    private static List<Problem> checkReferences(Measure measure, LawBook book) {
        List<Problem> problems = new ArrayList<>();
        String place = "law/" + measure.id() + ".yaml";
        if (!book.tables().authorities().containsKey(measure.authority())) {
            problems.add(LawRule.AUTHORITY_KNOWN.broken(place, "'" + measure.authority() + "' is no authority"));
        } else if (book.tables().coverage().entries().stream()
                .noneMatch(entry -> entry.authority().equals(measure.authority()))) {
            problems.add(LawRule.AUTHORITY_KNOWN.broken(
                    place, "law/coverage.yaml does not speak of '" + measure.authority() + "'"));
        }
        Set<String> asked = new HashSet<>();
        Stream.of(
                        Stream.of(measure.condition()),
                        measure.provisos().stream().map(Proviso::condition),
                        measure.control().conditions())
                .flatMap(each -> each)
                .flatMap(condition -> condition.tests().stream())
                .map(FactTest::fact)
                .filter(fact -> !fact.equals(FactTest.VALUE))
                .forEach(asked::add);
        measure.history().stream().flatMap(LawCheck::told).forEach(asked::add);
        for (String fact : asked) {
            if (!book.tables().facts().containsKey(fact)) {
                problems.add(LawRule.FACTS_KNOWN
                        .broken(place, "'" + fact + "' is not a fact of law/facts.yaml")
                        .maybe(Words.nearest(fact, book.tables().facts().keySet())));
            }
        }
        Stream.concat(measure.control().itemsOf().stream(), measure.control().upon().stream())
                .filter(id ->
                        book.measures().stream().noneMatch(other -> PrecedenceRule.names(List.of(id), other.id())))
                .forEach(id -> problems.add(LawRule.PRECEDENCE_TOTAL
                        .broken(place, "there is no measure '" + id + "'")
                        .maybe(Words.nearest(
                                id, book.measures().stream().map(Measure::id).toList()))));
        measure.history().stream()
                .map(Amendment::known)
                .max(Comparator.naturalOrder())
                .filter(newest -> newest.isAfter(measure.verifiedUntil()))
                .ifPresent(newest -> problems.add(LawRule.VERIFIED.broken(
                        place, "verified until " + measure.verifiedUntil() + ", before its entry known " + newest)));
        return problems;
    }

    /** The fact that tells the rate, where it is told with the line. */
    private static Stream<String> told(Amendment amendment) {
        Effect effect = switch (amendment.action()) {
            case Amendment.Action.Impose impose -> impose.effect();
            case Amendment.Action.Modify modify -> modify.effect();
            case Amendment.Action.Announce announce -> announce.effect();
            default -> null;
        };
        return effect instanceof Effect.Duty(Levy.Told(String fact)) ? Stream.of(fact) : Stream.empty();
    }

    /** Every citation of the law: of measures, and of the tables that serve them all. */
    private static List<Citation> citations(LawBook book) {
        List<Citation> citations = new ArrayList<>();
        for (Measure measure : book.measures()) {
            measure.history().forEach(amendment -> citations.add(amendment.act()));
            measure.provisos().forEach(proviso -> citations.add(proviso.act()));
            measure.zone().forEach(rule -> citations.add(rule.act()));
            Stream.concat(
                            Stream.of(measure.goods(), measure.exceptGoods()),
                            measure.provisos().stream().map(Proviso::goods))
                    .map(GoodsScope::act)
                    .forEach(act -> {
                        if (act != null) {
                            citations.add(act);
                        }
                    });
        }
        book.tables().revisions().forEach(revision -> citations.add(revision.act()));
        book.tables().readings().stream()
                .flatMap(reading -> Stream.ofNullable(reading.act()))
                .forEach(citations::add);
        book.tables().precedence().stream().map(PrecedenceRule::act).forEach(citations::add);
        book.tables().stacking().forEach(rule -> citations.add(rule.act()));
        book.tables().filingOrders().forEach(order -> citations.add(order.act()));
        book.tables().valuations().forEach(rule -> citations.add(rule.act()));
        book.tables().ownership().values().forEach(rule -> citations.addAll(rule.citations()));
        book.tables().authorities().values().forEach(authority -> citations.add(authority.act()));
        book.tables().facts().values().forEach(fact -> citations.add(fact.act()));
        book.tables().coverage().entries().stream()
                .flatMap(entry -> Stream.ofNullable(entry.act()))
                .forEach(citations::add);
        return citations;
    }
}
