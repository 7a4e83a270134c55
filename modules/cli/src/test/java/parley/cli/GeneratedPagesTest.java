package parley.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import parley.lawbook.source.CompiledLaw;
import parley.report.FactsPage;

/** Pages that the law itself gives. */
class GeneratedPagesTest {

    @Test
    void facts_md_lists_every_fact_and_the_measures_that_ask_for_it() {
        Repository.compare(Path.of("docs/reference/facts.md"), FactsPage.of(CompiledLaw.embedded()));
    }

    @Test
    void coverage_md_says_what_coverage_yaml_says() {
        Repository.compare(Path.of("docs/reference/coverage.md"), CoveragePage.of(CompiledLaw.embedded()));
    }
}
