package parley.cli;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.lawbook.Coverage;
import parley.lawbook.LawBook;
import parley.measure.Origins;
import parley.measure.Territory;

/** The page {@code docs/reference/coverage.md}: what is modelled, as {@code law/coverage.yaml} says it. */
final class CoveragePage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    private static final String HEAD = """
            # Coverage

            What is modelled, as `law/coverage.yaml` says it. Where an authority exists for goods of an origin at an instant and is
            not modelled there, the answer is *not modelled* with the reason, never nil: an answer that left out a duty in silence
            would be wrong, not incomplete. A row marked *named* does not stop the answer; it stands in every answer under *not
            included*. A row with goods speaks of codes that begin so. An origin that no row speaks of is not modelled.

            This page is written from the law by a test (see CONTRIBUTING.md). Times are Washington's.

            """;

    private CoveragePage() {}

    static String of(LawBook law) {
        StringBuilder text = new StringBuilder(HEAD);
        text.append(
                "| authority | origins | goods | exists | modelled | what is missing | act |\n|---|---|---|---|---|---|---|\n");
        for (Coverage.Entry entry : law.tables().coverage().entries()) {
            text.append("| %s | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            entry.authority(),
                            origins(entry.origins()),
                            goods(entry),
                            stretch(entry.existsFrom(), entry.existsUntil()),
                            modelled(entry),
                            entry.why(),
                            entry.act()));
        }
        return text.toString();
    }

    private static String modelled(Coverage.Entry entry) {
        if (entry.modelledFrom() == null) {
            return entry.blocking() ? "no" : "no; named";
        }
        return stretch(entry.modelledFrom(), entry.modelledUntil());
    }

    private static String origins(Origins origins) {
        String named = origins.all() ? "all" : codes(origins.listed());
        return origins.except().isEmpty() ? named : named + " but " + codes(origins.except());
    }

    private static String codes(Set<Territory> territories) {
        return territories.stream().map(Territory::code).sorted().collect(Collectors.joining(", "));
    }

    private static String goods(Coverage.Entry entry) {
        String named = entry.goods().isEmpty() ? "all" : String.join(", ", entry.goods());
        return entry.unlessItem().isEmpty() ? named : named + " but " + String.join(", ", entry.unlessItem());
    }

    private static String stretch(@Nullable Instant from, @Nullable Instant until) {
        String begins = from == null ? "ever" : "from " + day(from);
        return until == null ? begins : begins + " until " + day(until);
    }

    private static String day(Instant instant) {
        return DAY.format(instant.atZone(LawBook.WASHINGTON));
    }
}
