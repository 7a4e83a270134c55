package parley.determination.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sums found on number after number, those of the same terms taken together. */
final class Gathering {

    /** One more term and there are too many sums to be any explanation. */
    private static final int MOST_TERMS = 10;

    private final BigDecimal wanted;
    private final Map<String, Found> found = new LinkedHashMap<>();

    /** Terms that add up, and on what. */
    static final class Found {
        private List<Part> parts;
        private int lines;
        private int whole;
        private int most;
        private String example;

        Found(List<Part> parts, String example) {
            this.parts = parts;
            this.example = example;
        }

        List<Part> parts() {
            return parts;
        }

        int lines() {
            return lines;
        }

        int whole() {
            return whole;
        }

        String example() {
            return example;
        }
    }

    Gathering(BigDecimal wanted) {
        this.wanted = wanted;
    }

    /** Takes what is owed on one number: every choice of its terms that adds up. */
    void take(Articles.Article article, List<Part> owed) {
        if (owed.isEmpty() || owed.size() > MOST_TERMS) {
            return;
        }
        int all = (1 << owed.size()) - 1;
        for (int choice = 1; choice <= all; choice++) {
            if (addsUp(owed, choice)) {
                add(article, chosen(owed, choice), choice == all);
            }
        }
    }

    private boolean addsUp(List<Part> owed, int choice) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < owed.size(); i++) {
            if ((choice >> i & 1) == 1) {
                sum = sum.add(owed.get(i).percent());
            }
        }
        return sum.compareTo(wanted) == 0;
    }

    private static List<Part> chosen(List<Part> owed, int choice) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < owed.size(); i++) {
            if ((choice >> i & 1) == 1) {
                parts.add(owed.get(i));
            }
        }
        return parts;
    }

    private void add(Articles.Article article, List<Part> parts, boolean whole) {
        String key = parts.stream()
                .map(part -> part.name() + " " + part.percent() + " " + part.how())
                .collect(Collectors.joining("+"));
        Found there = found.computeIfAbsent(key, _ -> new Found(parts, article.code()));
        there.lines += article.lines();
        if (whole && article.lines() > there.most) {
            there.example = article.code();
            there.most = article.lines();
        }
        there.whole += whole ? article.lines() : 0;
        List<Part> merged = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            merged.add(there.parts.get(i).with(parts.get(i)));
        }
        there.parts = merged;
    }

    List<Found> all() {
        return List.copyOf(found.values());
    }
}
