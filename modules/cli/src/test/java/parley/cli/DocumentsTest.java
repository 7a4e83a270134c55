package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.lawbook.LawBook;
import parley.lawbook.source.CompiledLaw;
import parley.lawbook.source.LawRule;
import parley.measure.Amendment;
import parley.measure.Citation;
import parley.measure.Measure;
import parley.talks.source.TalksRule;

/** What pages name is there: files, classes, measures, acts, and the places that links lead to. */
class DocumentsTest {

    private static final Path ROOT = Repository.root();
    private static final LawBook LAW = CompiledLaw.embedded();
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern PATH = Pattern.compile(
            "(?:law|talks|documents|reference|scenarios|samples|docs|modules|\\.mvn|\\.ci)/[\\w./*-]*|[A-Z]+\\.md|mvnw|parley");
    private static final Pattern CLASS = Pattern.compile("(parley(?:\\.[a-z]+)+)\\.([A-Z]\\w+)(?:\\.\\w+)*");
    private static final Pattern PACKAGE = Pattern.compile("parley(?:\\.[a-z]+)+");
    private static final Pattern SIMPLE = Pattern.compile("([A-Z][a-z]+(?:[A-Z][a-z]+)+)(?:\\.\\w+)?");
    private static final Pattern MEASURE = Pattern.compile("(?:us|cn)/[a-z0-9-]+/[a-z0-9/-]*");
    private static final Pattern ACT = Pattern.compile("(?:EO|PROC|CSMS|HTS|USTR)-\\d[\\w-]*");

    /** An invented name in an example of a mistake, or of a file to be made. */
    private static final Set<String> INVENTED = Set.of("scenarios/half-a-deal.yaml");

    static List<Path> pages() {
        return Repository.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_link_leads_somewhere(Path page) {
        List<String> lost = new ArrayList<>();
        for (String link : found(LINK, prose(page))) {
            String[] parts = link.split("#", 2);
            if (link.startsWith("http")) {
                continue;
            }
            Path target =
                    parts[0].isEmpty() ? ROOT.resolve(page) : ROOT.resolve(page).resolveSibling(parts[0]);
            if (!Files.exists(target) || (parts.length == 2 && !anchors(target).contains(parts[1]))) {
                lost.add(link);
            }
        }
        assertThat(lost).as("links of %s that lead nowhere", page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_a_page_names_is_there(Path page) {
        List<String> lost =
                found(CODE, prose(page)).stream().filter(name -> !isThere(name)).toList();
        assertThat(lost).as("named on %s, and not there", page).isEmpty();
    }

    @Test
    void every_act_that_the_law_cites_has_its_record() {
        Set<String> cited = new TreeSet<>();
        for (Measure measure : LAW.measures()) {
            measure.history().stream().map(Amendment::act).forEach(act -> add(cited, act));
            measure.provisos().forEach(proviso -> {
                add(cited, proviso.act());
                add(cited, proviso.goods().act());
            });
            add(cited, measure.goods().act());
            add(cited, measure.exceptGoods().act());
        }
        LAW.tables().precedence().forEach(rule -> add(cited, rule.act()));
        LAW.tables().filingOrders().forEach(order -> add(cited, order.act()));
        LAW.tables()
                .scenarios()
                .values()
                .forEach(scenario -> scenario.amendments()
                        .values()
                        .forEach(amendments -> amendments.forEach(amendment -> add(cited, amendment.act()))));
        assertThat(cited).hasSizeGreaterThan(50);
        assertThat(cited).allSatisfy(act -> assertThat(record(act)).exists());
    }

    @Test
    void contributing_tells_every_rule_of_the_law_by_its_sentence() {
        String page = Repository.text(Path.of("CONTRIBUTING.md"));
        for (LawRule rule : LawRule.values()) {
            assertThat(page).contains("| " + rule.number() + " | " + rule.sentence() + " |");
        }
    }

    @Test
    void the_page_on_the_talks_tells_every_rule_of_them_by_its_sentence() {
        String page = Repository.text(Path.of("docs/reference/talks.md"));
        for (TalksRule rule : TalksRule.values()) {
            assertThat(page).contains("| " + rule.number() + " | " + rule.sentence() + " |");
        }
    }

    @Test
    void the_readme_is_short() {
        assertThat(Repository.text(Path.of("README.md")).lines().count()).isLessThanOrEqualTo(120);
    }

    @Test
    void a_decision_is_under_a_page_and_says_what_would_change_our_mind() {
        assertThat(pages().stream().filter(page -> page.toString().matches("docs/decisions/\\d.*")))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(Repository.text(page))
                        .contains("**What.**", "**Why.**", "**Refused.**", "**What would change our mind.**")
                        .satisfies(text -> assertThat(wordsOfProse(text)).isLessThan(400)));
    }

    private static Path record(String act) {
        Path american = ROOT.resolve("documents/us/" + act + ".yaml");
        return Files.exists(american) ? american : ROOT.resolve("documents/cn/" + act + ".yaml");
    }

    private static void add(Set<String> cited, @Nullable Citation act) {
        if (act != null && !act.isAssumption()) {
            cited.add(act.document());
        }
    }

    private static boolean isThere(String name) {
        if (INVENTED.contains(name) || name.contains("…") || name.matches(".*\\b(NAME|ID|EDITION)\\b.*")) {
            return true;
        }
        if (PATH.matcher(name).matches()) {
            return name.contains("*") ? isMatched(name) : Files.exists(ROOT.resolve(name));
        }
        var type = CLASS.matcher(name);
        if (type.matches()) {
            return isMatched("modules/*/src/*/java/" + type.group(1).replace('.', '/') + "/" + type.group(2) + ".java");
        }
        if (PACKAGE.matcher(name).matches()) {
            return isMatched("modules/*/src/main/java/" + name.replace('.', '/') + "/package-info.java");
        }
        var simple = SIMPLE.matcher(name);
        if (simple.matches()) {
            return isMatched("modules/*/src/*/java/parley/**" + simple.group(1) + ".java");
        }
        if (MEASURE.matcher(name).matches()) {
            return LAW.measures().stream().anyMatch(measure -> measure.id().startsWith(name));
        }
        return !ACT.matcher(name).matches() || Files.exists(record(name));
    }

    private static final List<Path> FILES = files();

    private static boolean isMatched(String glob) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        return FILES.stream().anyMatch(matcher::matches);
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.map(ROOT::relativize)
                    .filter(path -> !path.toString().contains("target") && !path.startsWith(".git"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> anchors(Path page) {
        if (!page.toString().endsWith(".md")) {
            return Set.of();
        }
        return found(Pattern.compile("(?m)^#+ (.*)$"), prose(ROOT.relativize(page.normalize()))).stream()
                .map(title -> title.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static String prose(Path page) {
        return FENCED.matcher(Repository.text(page)).replaceAll("");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static long wordsOfProse(String page) {
        return page.lines()
                .filter(line -> !line.startsWith("|"))
                .mapToLong(line -> line.split("\\s+", -1).length)
                .sum();
    }
}
