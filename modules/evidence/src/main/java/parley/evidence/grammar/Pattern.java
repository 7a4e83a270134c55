package parley.evidence.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Concepts and words, in an order or in any.
 *
 * <p>{@code [threaten] ~8 [percent]=rate ~2 [tariff]} asks for them in this order, at most so many words apart; without a
 * {@code ~} they stand side by side. {@code {[rare-earth] [military] [aim]}} asks for them anywhere in a sentence. In
 * brackets {@code |} is either; {@code =name} keeps what was found; a bare word stands for itself, {@code a|b} for either.
 */
final class Pattern {

    /** What was found: the tokens it spans and what was kept. */
    record Match(int first, int end, Map<String, Mention> kept) {}

    private record Step(
            int gap,
            List<String> words,
            List<String> concepts,
            @Nullable String name) {}

    private static final java.util.regex.Pattern PIECE =
            java.util.regex.Pattern.compile("~(\\d+)|\\[([^\\]]+)\\](?:=(\\w+))?|([^\\s\\[\\]{}~=]+)");

    private final boolean anyOrder;
    private final List<Step> steps;
    private final List<Set<String>> asked;

    private Pattern(boolean anyOrder, List<Step> steps) {
        this.anyOrder = anyOrder;
        this.steps = steps;
        this.asked = steps.stream()
                .filter(step -> !step.concepts.isEmpty())
                .<Set<String>>map(step -> new LinkedHashSet<>(step.concepts))
                .toList();
    }

    /** @throws IllegalArgumentException if the text is no pattern */
    static Pattern parse(String text) {
        boolean anyOrder = text.startsWith("{") && text.endsWith("}");
        Matcher pieces = PIECE.matcher(anyOrder ? text.substring(1, text.length() - 1) : text);
        List<Step> steps = new ArrayList<>();
        int gap = 0;
        int last = 0;
        String inner = anyOrder ? text.substring(1, text.length() - 1) : text;
        while (pieces.find()) {
            if (!inner.substring(last, pieces.start()).isBlank()) {
                throw new IllegalArgumentException("'" + text + "' is no pattern");
            }
            last = pieces.end();
            if (pieces.group(1) != null) {
                gap = Integer.parseInt(pieces.group(1));
                continue;
            }
            List<String> concepts = pieces.group(2) == null
                    ? List.of()
                    : List.of(pieces.group(2).split("\\|", -1));
            List<String> words = pieces.group(4) == null
                    ? List.of()
                    : List.of(pieces.group(4).split("\\|", -1));
            steps.add(new Step(steps.isEmpty() ? 0 : gap, words, concepts, pieces.group(3)));
            gap = 0;
        }
        if (steps.isEmpty() || !inner.substring(last).isBlank()) {
            throw new IllegalArgumentException("'" + text + "' is no pattern");
        }
        return new Pattern(anyOrder, steps);
    }

    /** Every concept it may ask for. */
    Set<String> concepts() {
        Set<String> all = new LinkedHashSet<>();
        asked.forEach(all::addAll);
        return all;
    }

    /** Where the sentence says it first. */
    Optional<Match> find(Marked sentence) {
        List<Match> all = matches(sentence, true);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    /** Everywhere that the sentence says it, from left to right, without overlap. */
    List<Match> all(Marked sentence) {
        return matches(sentence, false);
    }

    private List<Match> matches(Marked sentence, boolean first) {
        for (Set<String> any : asked) {
            if (!sentence.hasAny(any)) {
                return List.of();
            }
        }
        if (anyOrder) {
            return anywhere(sentence);
        }
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Map<String, Mention> kept = new HashMap<>();
            int end = end(sentence, 0, i, kept);
            if (end > 0) {
                found.add(new Match(i, end, Map.copyOf(kept)));
                if (first) {
                    return found;
                }
                i = end - 1;
            }
        }
        return found;
    }

    private List<Match> anywhere(Marked sentence) {
        Map<String, Mention> kept = new HashMap<>();
        int first = sentence.size();
        int end = 0;
        for (Step step : steps) {
            Mention found = null;
            for (int i = 0; i < sentence.size() && found == null; i++) {
                for (Mention mention : sentence.at(i)) {
                    found = step.concepts.contains(mention.concept()) ? mention : found;
                }
                if (step.words.contains(sentence.word(i))) {
                    found = new Mention("word", i, i + 1, sentence.word(i));
                }
            }
            if (found == null) {
                return List.of();
            }
            if (step.name != null) {
                kept.put(step.name, found);
            }
            first = Math.min(first, found.first());
            end = Math.max(end, found.end());
        }
        return List.of(new Match(first, end, kept));
    }

    /** The token after the match of the steps from {@code next} on; nought if there is none. */
    private int end(Marked sentence, int next, int at, Map<String, Mention> kept) {
        if (next == steps.size()) {
            return at;
        }
        Step step = steps.get(next);
        for (int i = at; i <= Math.min(at + step.gap, sentence.size() - 1); i++) {
            if (step.words.contains(sentence.word(i))) {
                int end = end(sentence, next + 1, i + 1, kept);
                if (end > 0) {
                    return end;
                }
            }
            for (Mention mention : sentence.at(i)) {
                if (step.concepts.contains(mention.concept())) {
                    int end = end(sentence, next + 1, mention.end(), kept);
                    if (end > 0) {
                        if (step.name != null) {
                            kept.put(step.name, mention);
                        }
                        return end;
                    }
                }
            }
        }
        return 0;
    }
}
