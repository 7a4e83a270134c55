package parley.screening.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import parley.screening.names.Name;
import parley.screening.names.NameKind;
import parley.screening.names.NameMatcher;
import parley.screening.names.NameReader;
import parley.screening.names.NameScore;

/**
 * Looks names up in all lists. For each word of the name the listed words like it are found; names that share the rarest of
 * them are compared whole. Not for use by several threads; each makes its own over the same {@link PartyLists}.
 */
public final class PartyIndex {

    private static final int COMPARED = 32;
    /** Words that more names bear do not bring names up, unless there is no rarer one. */
    private static final int COMMON = 1500;

    /** The part of what its words are worth that a name must share to be compared. */
    private static final double ENOUGH = 0.4;

    /** The same where vowels are missing and many words look alike. */
    private static final double ENOUGH_ACROSS = 0.25;

    /** Far less than any word is worth. */
    private static final float PUT_BACK = 0.001f;

    private static final Comparator<PartyMatch> ORDER = Comparator.comparingDouble(PartyMatch::score)
            .reversed()
            .thenComparing(match -> match.party().list().list())
            .thenComparing(match -> match.party().list().edition(), Comparator.reverseOrder())
            .thenComparing(match -> match.party().name())
            .thenComparing(match -> match.party().history().toString());

    private final PartyLists lists;
    private final WordIndex words;
    private final int[] start;
    private final int[] names;
    private final Name[] read;
    private final float[] points;
    /** What a name is put back by for each of its words, so that of names that share as much the shortest are compared first. */
    private final float[] putBack;

    private final int[] touched;
    private final NameReader reader = new NameReader();
    private final NameMatcher matcher = new NameMatcher();

    public PartyIndex(PartyLists lists) {
        this.lists = lists;
        words = new WordIndex(lists.words());
        start = new int[lists.words().length + 1];
        for (int name = 0; name < lists.names(); name++) {
            for (int word : lists.wordsOf(name)) {
                start[word + 1]++;
            }
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        names = new int[start[start.length - 1]];
        int[] next = start.clone();
        for (int name = 0; name < lists.names(); name++) {
            for (int word : lists.wordsOf(name)) {
                names[next[word]++] = name;
            }
        }
        read = new Name[lists.names()];
        points = new float[lists.names()];
        putBack = new float[lists.names()];
        for (int name = 0; name < putBack.length; name++) {
            putBack[name] = PUT_BACK * lists.wordsOf(name).length;
        }
        touched = new int[lists.names()];
    }

    /** The lists looked up. */
    public PartyLists lists() {
        return lists;
    }

    /** The listed parties that a party may be, the most alike first: each once for each list, by its best name, of its newest edition. */
    public List<PartyMatch> search(PartyQuery query) {
        Name name = reader.read(query.name(), query.kind());
        Map<Integer, PartyMatch> best = new HashMap<>();
        for (int candidate : candidates(name)) {
            NameScore score = matcher.score(name, name(candidate));
            if (score.score() < query.threshold() - Evidence.MOST) {
                continue;
            }
            int party = lists.partyOf(candidate);
            PartyMatch before = best.get(party);
            if (before == null || before.name().score() < score.score()) {
                ListedParty listed = lists.party(party);
                NameScore told = matcher.explain(name, name(candidate));
                best.put(party, new PartyMatch(listed, lists.text(candidate), told, Evidence.of(query, listed)));
            }
        }
        Map<String, PartyMatch> once = new LinkedHashMap<>();
        best.values().stream()
                .filter(match -> match.score() >= query.threshold())
                .sorted(ORDER)
                .forEach(match -> once.putIfAbsent(
                        match.party().list().list() + "\n" + match.party().name(), match));
        return List.copyOf(once.values());
    }

    /**
     * The listed parties whose names hold every word of the name and more words beside, the shortest name first: what a short
     * name may be short for. Asked of a name that matches nobody, and of one word, which may be short for many.
     *
     * @param matches what matches it, and is left out
     */
    public List<PartyMatch> longer(PartyQuery query, List<PartyMatch> matches) {
        Name name = reader.read(query.name(), query.kind());
        List<String> asked = name.readings().getFirst().keys();
        if (!matches.isEmpty() && asked.size() > 1) {
            return List.of();
        }
        Map<Integer, PartyMatch> once = new LinkedHashMap<>();
        holding(asked)
                .boxed()
                .sorted(Comparator.comparingInt((Integer held) -> lists.wordsOf(held).length)
                        .thenComparing(lists::text))
                .forEach(held -> once.computeIfAbsent(lists.partyOf(held), party -> {
                    ListedParty listed = lists.party(party);
                    return new PartyMatch(
                            listed, lists.text(held), matcher.explain(name, name(held)), Evidence.of(query, listed));
                }));
        return once.values().stream()
                .filter(match ->
                        matches.stream().noneMatch(other -> other.party().equals(match.party())))
                .toList();
    }

    /** The names that hold all of the words, letter for letter. */
    private IntStream holding(List<String> asked) {
        int[] numbers = asked.stream()
                .mapToInt(word -> Arrays.asList(lists.words()).indexOf(word))
                .sorted()
                .toArray();
        if (numbers.length == 0 || numbers[0] < 0) {
            return IntStream.empty();
        }
        return Arrays.stream(names, start[numbers[0]], start[numbers[0] + 1])
                .filter(held -> Arrays.stream(numbers)
                        .allMatch(number -> Arrays.stream(lists.wordsOf(held)).anyMatch(word -> word == number)));
    }

    private Name name(int number) {
        Name name = read[number];
        if (name == null) {
            name = reader.read(
                    lists.text(number),
                    NameKind.of(lists.party(lists.partyOf(number)).kind()));
            read[number] = name;
        }
        return name;
    }

    /** The names that are worth comparing, for each way to read the name. */
    private int[] candidates(Name name) {
        int[] all = candidates(name.readings().getFirst(), name.isAcrossScripts());
        for (Name.Reading reading : name.readings().subList(1, name.readings().size())) {
            all = IntStream.concat(Arrays.stream(all), Arrays.stream(candidates(reading, true)))
                    .distinct()
                    .toArray();
        }
        return all;
    }

    /** Those that share most with a reading, rare words counting more, and neighbours joined for as many words as they are. */
    private int[] candidates(Name.Reading reading, boolean acrossScripts) {
        List<WordIndex.Alike> searched = new ArrayList<>();
        reading.keys().forEach(word -> searched.add(words.alike(word, acrossScripts)));
        int single = searched.size();
        reading.jointKeys().forEach(joint -> searched.add(words.joined(joint)));
        Integer[] order = IntStream.range(0, searched.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingInt(i -> bearers(searched.get(i))));
        int count = 0;
        double most = 0;
        for (int at : order) {
            WordIndex.Alike alike = searched.get(at);
            double own = own(alike);
            double best = 0;
            for (int i = 0; i < alike.words().length; i++) {
                int found = alike.words()[i];
                int bearers = start[found + 1] - start[found];
                if (bearers > COMMON && count > 0) {
                    continue;
                }
                double worth = alike.likeness()[i] * (at < single ? 1 : 2) * Math.min(own, rarity(bearers));
                best = Math.max(best, worth);
                count = add(found, (float) worth, count);
            }
            most += at < single ? best : 0;
        }
        int[] best = best(count, (float) ((acrossScripts ? ENOUGH_ACROSS : ENOUGH) * most));
        for (int i = 0; i < count; i++) {
            points[touched[i]] = 0;
        }
        return best;
    }

    private int add(int word, float worth, int before) {
        int count = before;
        for (int at = start[word]; at < start[word + 1]; at++) {
            if (points[names[at]] == 0) {
                touched[count++] = names[at];
            }
            points[names[at]] += worth;
        }
        return count;
    }

    /** How rare the word itself is; a word like it counts no more, however rare. Without bound if no name bears it. */
    private double own(WordIndex.Alike alike) {
        for (int i = 0; i < alike.words().length; i++) {
            if (alike.likeness()[i] >= 1) {
                return rarity(start[alike.words()[i] + 1] - start[alike.words()[i]]);
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private double rarity(int bearers) {
        return Math.log(2.0 + (double) lists.names() / bearers);
    }

    private int bearers(WordIndex.Alike alike) {
        int most = 0;
        for (int word : alike.words()) {
            most = Math.max(most, start[word + 1] - start[word]);
        }
        return most;
    }

    /** Of the names touched, those with enough points; the best, if they are many, and those as good as the last of them. */
    private int[] best(int count, float enough) {
        float least = Float.NEGATIVE_INFINITY;
        if (count > COMPARED) {
            float[] all = new float[count];
            for (int i = 0; i < count; i++) {
                all[i] = points[touched[i]] - putBack[touched[i]];
            }
            Arrays.sort(all);
            least = all[count - COMPARED];
        }
        int[] best = new int[2 * COMPARED];
        int size = 0;
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < count && size < best.length; i++) {
                float worth = points[touched[i]];
                int order = Float.compare(worth - putBack[touched[i]], least);
                if (worth >= enough && (pass == 0 ? order > 0 : order == 0)) {
                    best[size++] = touched[i];
                }
            }
        }
        return Arrays.copyOf(best, size);
    }
}
