package parley.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import parley.talks.source.CompiledTalks;

class TermsTest {

    private static final Talks TALKS = CompiledTalks.embedded();

    @Test
    void geneva_suspends_24_points_for_90_days_from_14_may() {
        Window window = term("geneva/us-suspends-24").window();
        assertThat(window.from()).isEqualTo(LocalDate.of(2025, 5, 14));
        assertThat(window.until()).isEqualTo(LocalDate.of(2025, 5, 14).plusDays(90));
    }

    @Test
    void stockholm_carries_it_on_for_90_days_and_london_does_not() {
        Window window = term("stockholm/us-suspends-24").window();
        assertThat(window.from())
                .isEqualTo(term("geneva/us-suspends-24").window().until());
        assertThat(window.until()).isEqualTo(LocalDate.of(2025, 8, 12).plusDays(90));
        assertThat(TALKS.terms())
                .filteredOn(term -> term.id().startsWith("london/"))
                .allSatisfy(term -> assertThat(term.continues()).isNull());
    }

    @Test
    void kuala_lumpur_has_no_joint_text_and_the_soybeans_stand_in_one_account_alone() {
        assertThat(TALKS.terms())
                .filteredOn(term -> term.id().startsWith("kuala-lumpur/"))
                .flatExtracting(Term::accounts)
                .extracting(Account::by)
                .isNotEmpty()
                .doesNotContain(Account.JOINT);
        assertThat(term("kuala-lumpur/cn-soybeans-25").toldByBoth()).isFalse();
        assertThat(term("kuala-lumpur/us-affiliates-rule").toldByBoth()).isTrue();
    }

    @Test
    void a_joint_text_tells_for_both() {
        assertThat(term("geneva/cn-suspends-24").toldByBoth()).isTrue();
    }

    @Test
    void on_30_october_china_had_told_its_terms_and_the_united_states_had_not() {
        Talks then = TALKS.known(LocalDate.of(2025, 10, 30));
        assertThat(then.findTerm("kuala-lumpur/us-affiliates-rule"))
                .hasValueSatisfying(term ->
                        assertThat(term.accounts()).extracting(Account::by).containsExactly("CN"));
        assertThat(then.findTerm("kuala-lumpur/cn-soybeans-25")).isEmpty();
    }

    @Test
    void what_shows_of_a_term_is_what_was_known_last() {
        Term licences = term("london/cn-licences");
        assertThat(licences.findKnown(LocalDate.of(2025, 8, 1)).orElseThrow().findNewestEvidence())
                .hasValueSatisfying(shown -> assertThat(shown.shows()).isEqualTo(Term.Shows.PARTLY));
        assertThat(licences.findNewestEvidence())
                .hasValueSatisfying(shown -> assertThat(shown.shows()).isEqualTo(Term.Shows.KEPT));
    }

    @Test
    void a_window_runs_until_the_day_before_its_end() {
        Window window = term("stockholm/us-suspends-24").window();
        assertThat(window.stage(LocalDate.of(2025, 8, 11))).isEqualTo(Window.Stage.BEFORE);
        assertThat(window.stage(LocalDate.of(2025, 11, 9))).isEqualTo(Window.Stage.WITHIN);
        assertThat(window.stage(LocalDate.of(2025, 11, 10))).isEqualTo(Window.Stage.AFTER);
    }

    @Test
    void a_window_that_ends_before_it_begins_is_refused() {
        LocalDate day = LocalDate.of(2025, 11, 10);
        assertThatThrownBy(() -> new Window(day, day, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Term term(String id) {
        return TALKS.findTerm(id).orElseThrow();
    }
}
