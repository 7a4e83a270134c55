package parley.screening.ownership;

import java.util.List;
import java.util.Set;
import parley.screening.CaptureRule;
import parley.screening.CaptureRule.Chain;
import parley.screening.CaptureRule.Reach;
import parley.screening.CaptureRule.Several;
import parley.screening.Percent;

/** Rules of capture for tests, which are nobody's law. */
final class Rules {

    private Rules() {}

    static final CaptureRule TOGETHER = rule(Several.TOGETHER, Chain.AFRESH, true);
    static final CaptureRule SINGLE = rule(Several.SINGLE, Chain.AFRESH, true);
    static final CaptureRule UNSPECIFIED = rule(Several.UNSPECIFIED, Chain.UNSPECIFIED, true);
    static final CaptureRule SUSPENDED = rule(Several.TOGETHER, Chain.AFRESH, false);

    static CaptureRule rule(Several several, Chain chain, boolean inForce) {
        return new CaptureRule(
                "test",
                "A rule for tests",
                inForce,
                inForce ? "it is in force" : "it is suspended",
                Percent.ofPercent(50),
                several,
                chain,
                Set.of("US"),
                List.of(
                        new Reach(
                                "SDN", Set.of(), Set.of("NPWMD"), 1, Set.of(), "", "all items, no exception", "act 1"),
                        new Reach(
                                "EL", Set.of("entity list"), Set.of(), 2, Set.of(), "", "as the entry states", "act 2"),
                        new Reach(
                                "MEU",
                                Set.of(),
                                Set.of(),
                                3,
                                Set.of("3A991"),
                                "the items listed",
                                "listed items",
                                "act 3")),
                List.of(new Reach("UVL", Set.of(), Set.of(), 0, Set.of(), "", "a statement is needed", "act 4")),
                new CaptureRule.Flags("minority", "control", "unknown share", "diligence"),
                "the act",
                null);
    }
}
