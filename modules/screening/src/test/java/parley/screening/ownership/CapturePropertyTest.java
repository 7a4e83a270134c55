package parley.screening.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.screening.Listing;
import parley.screening.OwnershipInterest;
import parley.screening.OwnershipInterest.Relation;
import parley.screening.Percent;
import parley.screening.Share;
import parley.screening.ownership.OwnershipAnswer.Answer;

/** What must hold of any structure: random ones with a seed, some with circles and unknown shares. */
class CapturePropertyTest {

    private static final Percent HALF = Percent.ofPercent(50);
    private static final int ENTITIES = 9;

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private static OwnershipInterest interest(int owner, int owned, Share share) {
        return new OwnershipInterest("E" + owner, "E" + owned, share, Relation.OWNS, null, null, "");
    }

    /** Shares of one entity that its owners can hold together; one in four is not known. */
    private static List<OwnershipInterest> interests(Random random) {
        List<OwnershipInterest> all = new ArrayList<>();
        for (int owned = 0; owned < ENTITIES; owned++) {
            int left = 100;
            for (int owner : someOthers(random, owned)) {
                int percent = random.nextInt(left + 1);
                left -= percent;
                all.add(interest(
                        owner, owned, random.nextInt(4) == 0 ? Share.UNKNOWN : Share.of(Percent.ofPercent(percent))));
            }
        }
        return all;
    }

    private static List<Integer> someOthers(Random random, int but) {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < ENTITIES; i++) {
            if (i != but) {
                others.add(i);
            }
        }
        Collections.shuffle(others, random);
        return others.subList(0, random.nextInt(4));
    }

    private static Ownership ownership(List<OwnershipInterest> interests, List<Integer> listed) {
        List<Listing> listings =
                listed.stream().map(each -> Listing.parse("E" + each, "EL")).toList();
        return new Ownership(listings, interests, Map.of(), List.of(), 0);
    }

    private static OwnershipAnswer ask(Ownership ownership, int target) {
        return Structures.ask(Rules.TOGETHER, ownership, "E" + target);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobody_is_caught_by_what_no_listed_or_caught_owner_holds(long seed) {
        Random random = new Random(seed);
        List<OwnershipInterest> interests = interests(random);
        Ownership ownership = ownership(interests, List.of(0, 1));
        Answer before = ask(ownership, 8).answer();
        List<OwnershipInterest> more = new ArrayList<>(interests);
        more.add(new OwnershipInterest("outsider", "E8", Share.of(Percent.WHOLE), Relation.OWNS, null, null, ""));
        Answer after = ask(ownership(more, List.of(0, 1)), 8).answer();
        if (before != Answer.CAUGHT) {
            assertThat(after).as("an owner nobody listed takes all of it").isNotEqualTo(Answer.CAUGHT);
        }
        assertThat(ask(ownership(interests, List.of()), 8).answer()).isNotEqualTo(Answer.CAUGHT);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_least_and_the_greatest_hold_every_completion_of_unknown_shares(long seed) {
        Random random = new Random(seed);
        List<OwnershipInterest> interests = interests(random);
        Ownership open = ownership(interests, List.of(0, 1));
        for (int round = 0; round < 12; round++) {
            Ownership told = ownership(completed(interests, random), List.of(0, 1));
            for (int target = 2; target < ENTITIES; target++) {
                OwnershipAnswer bounds = ask(open, target);
                OwnershipAnswer one = ask(told, target);
                if (one.because().contains("none of")) {
                    continue;
                }
                assertThat(one.least()).isEqualTo(one.greatest()).isBetween(bounds.least(), bounds.greatest());
                if (bounds.answer() != Answer.UNKNOWN) {
                    assertThat(one.answer()).isEqualTo(bounds.answer());
                }
            }
        }
    }

    /** Every unknown share told, so that nobody's owners hold more than all of it. */
    private static List<OwnershipInterest> completed(List<OwnershipInterest> interests, Random random) {
        long[] left = new long[ENTITIES];
        Arrays.fill(left, 100);
        for (OwnershipInterest each : interests) {
            if (each.share().isKnown()) {
                left[number(each)] -= each.share().least().decimal().longValueExact();
            }
        }
        List<OwnershipInterest> told = new ArrayList<>();
        for (OwnershipInterest each : interests) {
            Share share = each.share();
            if (!share.isKnown()) {
                int owned = number(each);
                long percent = random.nextBoolean() ? left[owned] : random.nextLong(left[owned] + 1);
                left[owned] -= percent;
                share = Share.of(Percent.ofPercent(percent));
            }
            told.add(new OwnershipInterest(each.owner(), each.owned(), share, Relation.OWNS, null, null, ""));
        }
        return told;
    }

    private static int number(OwnershipInterest each) {
        return Integer.parseInt(each.owned().substring(1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_rows_changes_nothing(long seed) {
        Random random = new Random(seed);
        List<OwnershipInterest> interests = interests(random);
        interests.add(new OwnershipInterest("E3", "E4", Share.NONE, Relation.BRANCH_OF, null, null, ""));
        List<OwnershipInterest> shuffled = new ArrayList<>(interests);
        Collections.shuffle(shuffled, random);
        for (int target = 0; target < ENTITIES; target++) {
            assertThat(ask(ownership(shuffled, List.of(1, 0)), target))
                    .isEqualTo(ask(ownership(interests, List.of(0, 1)), target));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_further_listing_frees_nobody(long seed) {
        List<OwnershipInterest> interests = interests(new Random(seed));
        for (int target = 0; target < ENTITIES; target++) {
            Answer before = ask(ownership(interests, List.of(0)), target).answer();
            Answer after = ask(ownership(interests, List.of(0, 5)), target).answer();
            if (before == Answer.CAUGHT) {
                assertThat(after).isEqualTo(Answer.CAUGHT);
            }
            if (before == Answer.UNKNOWN) {
                assertThat(after).isNotEqualTo(Answer.NOT_CAUGHT);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_worked_anew_after_a_change_is_what_a_fresh_start_gives(long seed) {
        Random random = new Random(seed);
        OwnershipGraph graph = graph(random);
        BitSet listed = new BitSet();
        listed.set(0);
        Capture least = Capture.least(graph, listed, HALF);
        for (int step = 0; step < 12; step++) {
            int entity = random.nextInt(graph.entities());
            switch (random.nextInt(3)) {
                case 0 -> {
                    least.list(entity);
                    listed.set(entity);
                }
                case 1 -> {
                    least.unlist(entity);
                    listed.clear(entity);
                }
                default -> {
                    if (graph.interests() > 0) {
                        int percent = random.nextInt(101);
                        least.change(random.nextInt(graph.interests()), Share.of(Percent.ofPercent(percent)));
                    }
                }
            }
            Capture fresh = Capture.least(graph, listed, HALF);
            for (int each = 0; each < graph.entities(); each++) {
                assertThat(least.isCaught(each)).isEqualTo(fresh.isCaught(each));
                assertThat(least.held(each)).isEqualTo(fresh.held(each));
            }
        }
    }

    private static OwnershipGraph graph(Random random) {
        OwnershipGraph.Builder builder = new OwnershipGraph.Builder();
        for (int i = 0; i < ENTITIES; i++) {
            builder.entity("E" + i);
        }
        for (OwnershipInterest each : interests(random)) {
            builder.add(builder.entity(each.owner()), builder.entity(each.owned()), each.share());
        }
        return builder.build();
    }
}
