package parley.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import parley.lawbook.Standing.State;
import parley.measure.Amendment;
import parley.measure.Amendment.Action;
import parley.measure.Citation;
import parley.measure.Measure;

class TimelineTest {

    private static final String LATER = "2026-10-07";

    /** The reciprocal duty on China of 2025, in short. */
    private static final History RECIPROCAL = History.of()
            .impose("2025-04-09", "2025-04-02", "34%")
            .modify("2025-04-09", "2025-04-08", "84%")
            .modify("2025-04-10", "2025-04-09", "125%")
            .modify("2025-05-14", "2025-05-12", "34%")
            .suspend("2025-05-14", "2025-05-12", "2025-08-12")
            .extendSuspension("2025-08-12", "2025-08-11", "2025-11-10");

    @Test
    void a_duty_bears_from_its_instant_on_and_not_before() {
        History duty = History.of().impose("2025-04-09", "2025-04-02", "34%");
        assertThat(duty.on("2025-04-08", LATER).state()).isEqualTo(State.NOT_BEGUN);
        assertThat(duty.on("2025-04-08", LATER).effect()).isNull();
        assertThat(duty.on("2025-04-09", LATER).inForce()).isTrue();
        assertThat(duty.on("2025-04-09", LATER).effect()).isEqualTo(History.duty("34%"));
    }

    @Test
    void what_was_not_known_yet_does_not_bear_however_early_it_has_effect() {
        assertThat(RECIPROCAL.on("2025-04-09", "2025-04-01").state()).isEqualTo(State.NOT_BEGUN);
        assertThat(RECIPROCAL.on("2025-04-10", "2025-04-02").effect()).isEqualTo(History.duty("34%"));
        assertThat(RECIPROCAL.on("2025-04-10", "2025-04-08").effect()).isEqualTo(History.duty("84%"));
        assertThat(RECIPROCAL.on("2025-04-10", "2025-04-09").effect()).isEqualTo(History.duty("125%"));
    }

    @Test
    void of_two_acts_at_the_same_instant_the_one_known_later_wins() {
        assertThat(RECIPROCAL.on("2025-04-09", LATER).effect()).isEqualTo(History.duty("84%"));
    }

    @Test
    void a_change_of_rate_keeps_the_heading_and_cites_the_act_that_made_it() {
        Standing changed = RECIPROCAL.on("2025-05-13", LATER);
        assertThat(changed.heading()).isEqualTo(History.HEADING);
        assertThat(changed.acts()).extracting(Citation::document).containsExactly("ACT-3");
    }

    @Test
    void a_suspended_duty_rests_and_cites_both_its_rate_and_its_rest() {
        Standing resting = RECIPROCAL.on("2025-06-01", "2025-05-12");
        assertThat(resting.state()).isEqualTo(State.SUSPENDED);
        assertThat(resting.acts()).extracting(Citation::document).containsExactly("ACT-4", "ACT-5");
    }

    @Test
    void when_the_suspension_ends_the_duty_is_back_by_its_own_terms_at_the_rate_as_amended() {
        assertThat(RECIPROCAL.on("2025-08-11", "2025-05-12").state()).isEqualTo(State.SUSPENDED);
        assertThat(RECIPROCAL.on("2025-08-12", "2025-05-12").inForce()).isTrue();
        assertThat(RECIPROCAL.on("2025-08-12", "2025-05-12").effect()).isEqualTo(History.duty("34%"));
    }

    @Test
    void an_extension_of_the_suspension_moves_the_day_of_return() {
        assertThat(RECIPROCAL.on("2025-08-12", "2025-08-11").state()).isEqualTo(State.SUSPENDED);
        assertThat(RECIPROCAL.on("2025-11-09", "2025-08-11").state()).isEqualTo(State.SUSPENDED);
        assertThat(RECIPROCAL.on("2025-11-10", "2025-08-11").inForce()).isTrue();
    }

    @Test
    void a_suspension_without_an_end_rests_until_another_act() {
        History duty = History.of().impose("2025-01-01", "2025-01-01", "10%").suspend("2025-02-01", "2025-02-01", null);
        assertThat(duty.on("2026-10-01", LATER).state()).isEqualTo(State.SUSPENDED);
        assertThat(duty.impose("2026-01-01", "2026-01-01", "5%")
                        .on("2026-10-01", LATER)
                        .inForce())
                .isTrue();
    }

    @Test
    void a_step_that_was_put_off_is_told_anew_at_its_instant_with_the_old_rate() {
        History list3 = History.of()
                .impose("2018-09-24", "2018-09-17", "10%")
                .modify("2019-01-01", "2018-09-17", "25%")
                .modify("2019-01-01", "2018-12-19", "10%")
                .modify("2019-05-10", "2019-05-09", "25%");
        assertThat(list3.on("2019-02-01", "2018-12-18").effect()).isEqualTo(History.duty("25%"));
        assertThat(list3.on("2019-02-01", "2018-12-19").effect()).isEqualTo(History.duty("10%"));
        assertThat(list3.on("2019-05-10", LATER).effect()).isEqualTo(History.duty("25%"));
    }

    @Test
    void a_duty_with_an_end_of_its_own_ends_unless_extended() {
        History section122 = History.of().imposeUntil("2026-02-24", "2026-02-20", "10%", "2026-07-24");
        assertThat(section122.on("2026-07-23", LATER).inForce()).isTrue();
        assertThat(section122.on("2026-07-24", LATER).state()).isEqualTo(State.ENDED);
        section122.extend("2026-07-01", "2026-06-30", "2026-09-01");
        assertThat(section122.on("2026-07-24", LATER).inForce()).isTrue();
        assertThat(section122.on("2026-07-24", "2026-06-29").state()).isEqualTo(State.ENDED);
        assertThat(section122.on("2026-09-01", LATER).state()).isEqualTo(State.ENDED);
    }

    @Test
    void a_revoked_duty_has_ended_and_may_be_imposed_anew() {
        History duty = History.of().impose("2025-01-01", "2025-01-01", "10%").revoke("2025-03-01", "2025-02-20");
        assertThat(duty.on("2025-02-28", LATER).inForce()).isTrue();
        assertThat(duty.on("2025-03-01", LATER).state()).isEqualTo(State.ENDED);
        assertThat(duty.on("2025-03-01", "2025-02-19").inForce()).isTrue();
        assertThat(duty.impose("2025-04-01", "2025-03-20", "15%")
                        .on("2025-04-01", LATER)
                        .effect())
                .isEqualTo(History.duty("15%"));
    }

    @Test
    void a_duty_held_void_keeps_its_rate_and_is_marked_from_its_first_day_once_that_is_known() {
        History emergency = History.of()
                .impose("2025-02-04", "2025-02-01", "10%")
                .modify("2025-03-04", "2025-03-03", "20%")
                .invalidate("2025-02-04", "2026-02-20");
        Standing held = emergency.on("2025-06-01", LATER);
        assertThat(held.held()).isTrue();
        assertThat(held.inForce()).isTrue();
        assertThat(held.effect()).isEqualTo(History.duty("20%"));
        assertThat(emergency.on("2025-06-01", "2026-02-19").held()).isFalse();
    }

    @Test
    void a_threat_is_announced_and_bears_nothing() {
        History threat = History.of().announce("2025-11-01", "2025-10-10", "100%");
        assertThat(threat.on("2025-11-15", "2025-10-25").state()).isEqualTo(State.ANNOUNCED);
        assertThat(threat.on("2025-10-31", "2025-10-25").state()).isEqualTo(State.NOT_BEGUN);
    }

    @Test
    void a_threat_to_a_duty_in_force_leaves_it_as_it_is() {
        History list3 =
                History.of().impose("2018-09-24", "2018-09-17", "10%").announce("2019-10-01", "2019-08-23", "30%");
        assertThat(list3.on("2019-10-02", LATER).effect()).isEqualTo(History.duty("10%"));
        assertThat(list3.on("2019-10-02", LATER).inForce()).isTrue();
    }

    @Test
    void nothing_changes_between_the_instants_of_change_of_any_measure_of_the_law() {
        Random random = new Random(8);
        for (Measure measure : Law.BOOK.measures()) {
            for (LocalDate known : List.of(
                    Law.BOOK.newest(),
                    LocalDate.of(2025, 10, 25),
                    LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3200)))) {
                constantBetweenChanges(measure, known, random);
            }
        }
    }

    @Test
    void nothing_changes_between_the_instants_of_change_of_any_history_that_could_be_written() {
        Random random = new Random(9);
        for (int i = 0; i < 2_000; i++) {
            Measure measure = History.of().measure().withHistory(history(random));
            constantBetweenChanges(measure, LocalDate.of(2025, 1, 1 + random.nextInt(28)), random);
        }
    }

    @Test
    void the_order_in_which_entries_are_written_never_matters() {
        Random random = new Random(10);
        for (int i = 0; i < 2_000; i++) {
            List<Amendment> written = history(random);
            List<Amendment> shuffled = new ArrayList<>(written);
            Collections.shuffle(shuffled, random);
            Measure measure = History.of().measure();
            Timeline a = Timeline.of(measure.withHistory(written), LocalDate.MAX);
            Timeline b = Timeline.of(measure.withHistory(shuffled), LocalDate.MAX);
            assertThat(a.changes()).isEqualTo(b.changes());
            a.changes().forEach(change -> assertThat(a.at(change)).isEqualTo(b.at(change)));
        }
    }

    private static void constantBetweenChanges(Measure measure, LocalDate known, Random random) {
        Timeline timeline = Timeline.of(measure, known);
        SortedSet<Instant> changes = timeline.changes();
        List<Instant> tiles = new ArrayList<>(changes);
        tiles.addFirst(Instant.parse("1900-01-01T00:00:00Z"));
        tiles.add(Instant.parse("2031-01-01T00:00:00Z"));
        for (int i = 0; i + 1 < tiles.size(); i++) {
            Standing first = timeline.at(tiles.get(i));
            long seconds = tiles.get(i + 1).getEpochSecond() - tiles.get(i).getEpochSecond();
            for (Instant within : List.of(
                    tiles.get(i).plusSeconds(Math.min(1, seconds - 1)),
                    tiles.get(i).plusSeconds(random.nextLong(Math.max(1, seconds))),
                    tiles.get(i + 1).minusNanos(1))) {
                assertThat(timeline.at(within))
                        .as("%s at %s, known by %s", measure, within, known)
                        .isEqualTo(first);
            }
        }
        assertThat(timeline.at(
                                changes.isEmpty()
                                        ? Instant.EPOCH
                                        : changes.first().minusNanos(1))
                        .state())
                .isEqualTo(State.NOT_BEGUN);
    }

    /** A history of up to eight entries, each at its own instant or day of knowledge. */
    private static List<Amendment> history(Random random) {
        List<Amendment> history = new ArrayList<>();
        int entries = 1 + random.nextInt(8);
        for (int i = 0; i < entries; i++) {
            Instant at = Instant.parse("2025-01-01T00:00:00Z").plusSeconds(86_400L * random.nextInt(60));
            Instant end = at.plusSeconds(86_400L * (1 + random.nextInt(60)));
            String rate = (1 + random.nextInt(50)) + "%";
            Action action = switch (i == 0 ? 0 : random.nextInt(8)) {
                case 0 -> new Action.Impose(History.duty(rate), "9903.0" + i, null, random.nextBoolean() ? end : null);
                case 1 -> new Action.Modify(History.duty(rate), random.nextBoolean() ? "9903.1" + i : null, null);
                case 2 -> new Action.Suspend(random.nextBoolean() ? end : null);
                case 3 -> new Action.ExtendSuspension(end);
                case 4 -> new Action.Extend(end);
                case 5 -> new Action.Revoke();
                case 6 -> new Action.Announce(History.duty(rate), null, random.nextBoolean() ? end : null);
                default -> new Action.Invalidate();
            };
            history.add(new Amendment(
                    at, LocalDate.of(2025, 1, 1 + i * 3), action, new Citation("ACT-" + i, "", true, null)));
        }
        return history;
    }
}
