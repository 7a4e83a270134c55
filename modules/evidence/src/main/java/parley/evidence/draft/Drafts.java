package parley.evidence.draft;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.evidence.claim.Claim;
import parley.evidence.verdict.Checked;
import parley.evidence.verdict.Finding;
import parley.evidence.verdict.Verdict;
import parley.lawbook.LawBook;
import parley.measure.Regime;
import parley.measure.Territory;

/**
 * Drafts of what is new: duties said to be threatened that the law book does not hold, and rounds of talks that are not on
 * record. A draft names the passages it rests on and no act, so that it enters the law by a person's hand alone.
 */
public final class Drafts {

    private static final String HEAD = """
            # A draft out of reports. It is no law: check it against the act, name the document that carries it, fill what is
            # empty, and move it to its place; or throw it away.
            """;

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private Drafts() {}

    /** The drafts of what reports tell, one for each thing however many tell it. */
    public static List<Draft> of(List<Checked> reports) {
        Drafts drafts = new Drafts();
        for (Checked checked : reports) {
            for (Finding finding : checked.findings()) {
                drafts.take(checked, finding);
            }
        }
        return List.copyOf(drafts.drafts.values());
    }

    private void take(Checked checked, Finding finding) {
        Claim claim = finding.claim();
        Verdict.Kind kind = finding.verdict().kind();
        if (claim.key().endsWith(".tariff.threat.rate") && kind == Verdict.Kind.CONTRADICTED) {
            threat(checked, finding);
        } else if (claim.key().equals("talks.venue.city") && kind == Verdict.Kind.UNTOLD) {
            round(checked, finding);
        }
    }

    private void threat(Checked checked, Finding finding) {
        Claim claim = finding.claim();
        String importing = claim.key().substring(0, 2).toUpperCase(Locale.ROOT);
        String origin = importing.equals("US") ? "CN" : "US";
        @Nullable
        LocalDate start = claim.date() == null ? start(checked) : claim.date().first();
        Regime regime = new Regime(Regime.Direction.IMPORTING, new Territory(importing));
        String at = start == null
                ? "  # the day is not told"
                : ZonedDateTime.of(start.atStartOfDay(), LawBook.zone(regime))
                        .toOffsetDateTime()
                        .toString();
        String name =
                importing.toLowerCase(Locale.ROOT) + "-threat-" + claim.value().replace('.', '-') + ".yaml";
        add(
                name,
                HEAD
                        + """
                title: Additional %s percent on goods of %s, as reported
                effect: duty
                regime: {importing: %s}
                authority:
                origin: [%s]
                goods: all
                on: value
                history:
                  - at: %s
                    known: %s
                    announce: %s%%
                    act: {document: , place: , read: no, unverified: %s}
                verified-until: %s
                cases: []
                """.formatted(
                                        claim.value(),
                                        origin,
                                        importing,
                                        origin,
                                        at,
                                        known(checked),
                                        claim.value(),
                                        quoted(checked, claim),
                                        known(checked)));
    }

    private void round(Checked checked, Finding finding) {
        Claim claim = finding.claim();
        Optional<Claim> day = checked.findings().stream()
                .map(Finding::claim)
                .filter(other -> other.key().equals("talks.date")
                        && other.date() != null
                        && other.date().isResolved())
                .findFirst();
        String start =
                day.map(Claim::date).map(when -> String.valueOf(when.first())).orElse("");
        add(
                "round-" + claim.value().toLowerCase(Locale.ROOT).replace(' ', '-') + ".yaml",
                HEAD + """
                title: %s
                kind: round
                dates:
                  - {known: %s, start: %s, act: {document: , place: , read: no, unverified: %s}}
                place: {city: %s, country: , act: {document: , place: , read: no}}
                delegations: []
                """.formatted(claim.value(), known(checked), start, quoted(checked, claim), claim.value()));
    }

    private static @Nullable LocalDate start(Checked checked) {
        return checked.findings().stream()
                .map(Finding::claim)
                .filter(claim -> claim.key().endsWith(".threat.effective"))
                .map(Claim::date)
                .filter(when -> when != null && when.isResolved())
                .findFirst()
                .map(when -> when.first())
                .orElse(null);
    }

    private static String known(Checked checked) {
        LocalDate published = checked.report().published();
        return published == null ? " # the day of publication is unknown" : published.toString();
    }

    private static String quoted(Checked checked, Claim claim) {
        return "\"" + checked.report().file() + ", characters " + claim.span().from() + " to "
                + claim.span().to() + ": "
                + claim.text().replaceAll("\\s+", " ").replace("\\", "").replace("\"", "'") + "\"";
    }

    private void add(String file, String content) {
        List<String> lines =
                new ArrayList<>(content.lines().map(String::stripTrailing).toList());
        drafts.putIfAbsent(file, new Draft(file, String.join("\n", lines) + "\n"));
    }
}
