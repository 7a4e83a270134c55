package parley.economy.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import parley.economy.accounts.Accounts;
import parley.economy.accounts.SmallAccounts;
import parley.economy.equilibrium.Closure;
import parley.economy.equilibrium.Options;
import parley.economy.equilibrium.Shock;

class StudyTest {

    private final Accounts accounts = SmallAccounts.threeByFour();

    private Case tariffs(String name, String rows) throws IOException {
        String file = "importer,exporter,sector,tariff\n" + rows;
        return new Case(
                name, Shock.tariffs(ShockFile.tariffs(new StringReader(file), name, accounts, accounts.tariff())));
    }

    private Study study(Options options, String... elasticities) throws IOException {
        List<Elasticities> all = new ArrayList<>();
        for (String word : elasticities) {
            all.add(Elasticities.of(word, accounts, Elasticities.standard(accounts)));
        }
        return new Study(
                accounts,
                Closure.DEFICITS,
                all,
                List.of(tariffs("one", "NOR,SUD,*,0.5\n"), tariffs("other", "NOR,*,make,0.5\n")),
                options);
    }

    @Test
    void cases_are_answered_in_their_order_with_bands_that_hold_every_elasticity() throws IOException {
        List<Answer> answers = study(Options.STANDARD, "low", "high", "x1.5").run(2, (done, all) -> {}, () -> false);
        assertThat(answers).extracting(answer -> answer.asked().name()).containsExactly("one", "other");
        Answer first = answers.getFirst();
        assertThat(first.swept()).hasSize(2);
        double main = CountryFigure.WELFARE_EXACT.of(first.get(), 0);
        assertThat(first.least(after -> CountryFigure.WELFARE_EXACT.of(after, 0)))
                .isLessThanOrEqualTo(main);
        assertThat(first.greatest(after -> CountryFigure.WELFARE_EXACT.of(after, 0)))
                .isGreaterThanOrEqualTo(main);
    }

    @Test
    void how_many_threads_does_not_move_an_answer() throws IOException {
        List<Answer> one = study(Options.STANDARD, "low", "4").run(1, (done, all) -> {}, () -> false);
        List<Answer> three = study(Options.STANDARD, "low", "4").run(3, (done, all) -> {}, () -> false);
        for (int c = 0; c < 2; c++) {
            assertThat(three.get(c).get().wage(1)).isEqualTo(one.get(c).get().wage(1));
        }
    }

    @Test
    void progress_is_told_for_every_solve() throws IOException {
        List<Integer> told = new ArrayList<>();
        study(Options.STANDARD, "low", "high").run(1, (done, all) -> told.add(done), () -> false);
        assertThat(told).containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_study_that_is_stopped_keeps_what_is_done() throws IOException {
        int[] asked = {0};
        List<Answer> answers = study(Options.STANDARD, "low", "high").run(1, (done, all) -> {}, () -> ++asked[0] > 3);
        assertThat(answers).extracting(answer -> answer.asked().name()).containsExactly("one");
        StudyResult result = new StudyResult(study(Options.STANDARD, "low"), answers, List.of());
        assertThat(result.found()).hasSize(1);
    }

    @Test
    void what_does_not_converge_is_a_failure_and_no_figure() throws IOException {
        Answer answer = study(new Options(1e-11, 2, 8), "low")
                .run(1, (done, all) -> {}, () -> false)
                .getFirst();
        assertThat(answer.equilibrium()).isNull();
        assertThat(answer.failures()).singleElement().asString().contains("elasticities low: no equilibrium was found");
        assertThatThrownBy(answer::get).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void elasticities_are_a_set_a_number_or_a_multiple() {
        Elasticities low = Elasticities.standard(accounts);
        assertThat(low.theta()).containsExactly(8, 12, 4.5, 5);
        assertThat(Elasticities.of("4", accounts, low).theta()).containsOnly(4);
        assertThat(Elasticities.of("x0.5", accounts, low).theta()).containsExactly(4, 6, 2.25, 2.5);
        assertThatThrownBy(() -> Elasticities.of("middle", accounts, low))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("'middle' are no set of the accounts (low, high)");
        assertThatThrownBy(() -> Elasticities.of("-1", accounts, low)).hasMessageContaining("is not above 0");
    }

    @Test
    void a_file_of_elasticities_changes_the_sectors_it_names() throws IOException {
        Elasticities low = Elasticities.standard(accounts);
        StringReader file = new StringReader("sector,elasticity\nmake,3\n");
        assertThat(ElasticityFile.read(file, "e.csv", accounts, low).theta()).containsExactly(8, 12, 3, 5);
        assertThatThrownBy(() ->
                        ElasticityFile.read(new StringReader("sector,elasticity\nmaker,3\n"), "e.csv", accounts, low))
                .hasMessage("e.csv:2: there is no sector 'maker' in these accounts. Maybe make");
    }
}
