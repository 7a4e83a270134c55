package parley.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import parley.screening.Percent;
import parley.screening.Share;
import parley.screening.lists.PartyIndex;
import parley.screening.lists.PartyLists;
import parley.screening.lists.PartyQuery;
import parley.screening.ownership.Capture;
import parley.screening.ownership.OwnershipGraph;

/**
 * Figures of screening in one run: names looked up in all lists, a plain Jaro–Winkler scan of the same names beside it, and
 * ownership over a synthetic register. Seconds are of processor time on one thread, so that other work on the machine counts
 * less; a run prints, it does not judge.
 */
public final class ScreeningFigures {

    private static final int ENTITIES = 1_000_000;
    private static final int INTERESTS = 3_000_000;
    private static final double JARO_WINKLER = 0.9;
    private static final int SCANNED = 200;

    private ScreeningFigures() {}

    public static void main(String[] args) {
        names();
        ownership();
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static void print(String form, Object... values) {
        System.out.printf(Locale.ROOT, form + "%n", values);
    }

    /** A name to look up: a listed one with a letter changed and its words turned, or one that nobody listed bears. */
    private record Asked(String text, String listed) {}

    private static void names() {
        double start = seconds();
        PartyLists lists = PartyLists.embedded();
        double read = seconds();
        PartyIndex index = new PartyIndex(lists);
        double made = seconds();
        print("lists read %.2f s, index made %.2f s, %,d parties", read - start, made - read, lists.size());
        List<Asked> asked = asked(lists, new Random(11));
        Function<String, Set<String>> byIndex = text -> {
            Set<String> found = new HashSet<>();
            index.search(PartyQuery.of(text))
                    .forEach(match -> found.add(match.party().name()));
            return found;
        };
        measure("index, words not seen before", asked, byIndex);
        measure("index, words seen before", asked, byIndex);
        List<String> names = new ArrayList<>();
        List<String> of = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            for (String name : lists.party(i).names()) {
                names.add(name.toLowerCase(Locale.ROOT));
                of.add(lists.party(i).name());
            }
        }
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        measure("Jaro-Winkler scan at " + JARO_WINKLER, asked.subList(0, SCANNED), text -> {
            Set<String> found = new HashSet<>();
            String small = text.toLowerCase(Locale.ROOT);
            for (int i = 0; i < names.size(); i++) {
                if (similarity.apply(small, names.get(i)) >= JARO_WINKLER) {
                    found.add(of.get(i));
                }
            }
            return found;
        });
        print("%,d names scanned; memory in use %,d MiB", names.size(), memory());
    }

    private static List<Asked> asked(PartyLists lists, Random random) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            String name = lists.party(random.nextInt(lists.size())).name();
            if (i % 2 == 0) {
                asked.add(new Asked(changed(name, random), name));
            } else {
                String other = lists.party(random.nextInt(lists.size())).name();
                asked.add(new Asked(mixed(name, other), ""));
            }
        }
        return asked;
    }

    /** One letter replaced by another. */
    private static String changed(String name, Random random) {
        int at = random.nextInt(name.length());
        char old = name.charAt(at);
        if (old > 'z' || !Character.isLetter(old)) {
            return name;
        }
        char letter = (char) ((Character.isUpperCase(old) ? 'A' : 'a') + random.nextInt(26));
        return name.substring(0, at) + letter + name.substring(at + 1);
    }

    /** The first word of one name with the last words of another: borne by nobody, of words that are. */
    private static String mixed(String first, String second) {
        int end = first.indexOf(' ');
        int start = second.indexOf(' ');
        return first.substring(0, end < 0 ? first.length() : end) + second.substring(Math.max(start, 0));
    }

    private static void measure(String what, List<Asked> asked, Function<String, Set<String>> search) {
        int found = 0;
        int meant = 0;
        int wrong = 0;
        double start = seconds();
        for (Asked each : asked) {
            Set<String> names = search.apply(each.text);
            if (each.listed.isEmpty()) {
                wrong += names.isEmpty() ? 0 : 1;
            } else {
                meant++;
                found += names.contains(each.listed) ? 1 : 0;
            }
        }
        double took = seconds() - start;
        print(
                "%s: %,.0f names a second; of %,d listed names with a letter changed %.1f%% found; of %,d mixed names %.1f%%"
                        + " match somebody; precision %.3f",
                what,
                asked.size() / took,
                meant,
                100.0 * found / meant,
                asked.size() - meant,
                100.0 * wrong / (asked.size() - meant),
                (double) found / (found + wrong));
    }

    private static long memory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static void ownership() {
        Random random = new Random(5);
        OwnershipGraph.Builder builder = new OwnershipGraph.Builder();
        double start = seconds();
        for (int i = 0; i < ENTITIES; i++) {
            builder.entity("entity " + i);
        }
        for (int i = 0; i < INTERESTS; i++) {
            int owned = random.nextInt(ENTITIES);
            int owner = random.nextInt(50) == 0 ? random.nextInt(ENTITIES) : random.nextInt(owned + 1);
            Share share = random.nextInt(10) == 0 ? Share.UNKNOWN : Share.of(Percent.ofPercent(1 + random.nextInt(60)));
            builder.add(owner, owned, share);
        }
        OwnershipGraph graph = builder.build();
        double built = seconds();
        BitSet listed = new BitSet();
        for (int i = 0; i < 3_000; i++) {
            listed.set(random.nextInt(ENTITIES));
        }
        Percent half = Percent.ofPercent(50);
        Capture least = Capture.least(graph, listed, half);
        double whole = seconds();
        Capture greatest = Capture.greatest(graph, listed, half);
        double both = seconds();
        print(
                "ownership: %,d entities, %,d interests built in %.2f s; caught %,d at least in %.3f s, %,d at the greatest in"
                        + " %.3f s; memory in use %,d MiB",
                graph.entities(),
                graph.interests(),
                built - start,
                least.size(),
                whole - built,
                greatest.size(),
                both - whole,
                memory());
        int changes = 2_000;
        double from = seconds();
        for (int i = 0; i < changes; i++) {
            int entity = random.nextInt(ENTITIES);
            least.list(entity);
            least.unlist(entity);
        }
        print("a listing that comes and goes: %.3f ms", 1000 * (seconds() - from) / changes);
    }
}
