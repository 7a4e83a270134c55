package parley.screening.names;

import java.util.List;

/** How alike two words are, from 0 to 1; 0 where they are too far apart to be one word. */
final class WordSimilarity {

    private final int[][] rows = new int[3][64];

    /** The edits that a word of that length may have undergone and still be meant. */
    static double allowed(int length) {
        return length <= 2 ? 0 : length <= 4 ? 1 : length <= 8 ? 2 : 2.5;
    }

    double of(Word a, Word b, boolean ofPerson) {
        if (a.text().equals(b.text())) {
            return 1;
        }
        if (a.isNumber() || b.isNumber()) {
            return a.isNumber() && b.isNumber() ? numbers(a.text(), b.text()) : 0;
        }
        if (!ofPerson && Word.isRoman(a.text()) && Word.isRoman(b.text())) {
            return numbers(a.text(), b.text());
        }
        if (a.isInitial() || b.isInitial()) {
            return ofPerson && a.text().charAt(0) == b.text().charAt(0) && a.isInitial() != b.isInitial() ? 0.85 : 0;
        }
        if (a.writing() != b.writing()) {
            double across = across(a, b);
            if (across > 0) {
                return across;
            }
        }
        if (a.writing() == b.writing() && (a.writing() == Writing.HAN || a.writing() == Writing.HANGUL)) {
            return 0;
        }
        if (ofPerson && NameTables.ALL.isNickname(a.text(), b.text())) {
            return 0.9;
        }
        return spelled(a, b);
    }

    private double spelled(Word a, Word b) {
        int longer = Math.max(a.text().length(), b.text().length());
        int shorter = Math.min(a.text().length(), b.text().length());
        double allowed = allowed(longer);
        if (longer - shorter > allowed + 1) {
            return 0;
        }
        int spelled = distance(a.text(), b.text());
        if (a.key().equals(b.key())) {
            return Math.max(0.93, 1 - 0.5 * spelled / longer);
        }
        double sounded = distance(a.key(), b.key()) + 0.5;
        double edits = Math.min(spelled, sounded);
        return edits > allowed ? 0 : 1 - edits / longer;
    }

    private double numbers(String a, String b) {
        return distance(a, b) == 1 ? 0.6 : 0;
    }

    /** Of words in two scripts: by consonants, or as Korean is romanised. */
    private static double across(Word a, Word b) {
        if (a.writing() == Writing.HANGUL || b.writing() == Writing.HANGUL) {
            return korean(a, b);
        }
        if (a.writing() != Writing.CONSONANTS && b.writing() != Writing.CONSONANTS) {
            return 0;
        }
        for (boolean half : new boolean[] {false, true}) {
            String of = Sounds.consonants(a.text(), half);
            if (!of.isEmpty() && of.equals(Sounds.consonants(b.text(), half))) {
                return of.length() > 1 ? 0.92 : 0.85;
            }
        }
        return 0;
    }

    private static double korean(Word a, Word b) {
        boolean first = a.writing() == Writing.HANGUL;
        Word hangul = first ? a : b;
        String other = (first ? b : a).text();
        if (Sounds.korean(hangul.text()).equals(Sounds.korean(other))) {
            return 0.95;
        }
        return NameTables.ALL.korean.getOrDefault(hangul.text(), List.of()).contains(other) ? 0.95 : 0;
    }

    /** Damerau's distance: letters inserted, deleted, replaced, or two neighbours exchanged. */
    int distance(String a, String b) {
        int n = b.length();
        if (n + 1 > rows[0].length) {
            for (int i = 0; i < rows.length; i++) {
                rows[i] = new int[n + 16];
            }
        }
        int[] before = rows[0];
        int[] last = rows[1];
        int[] row = rows[2];
        for (int j = 0; j <= n; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            char c = a.charAt(i - 1);
            for (int j = 1; j <= n; j++) {
                char d = b.charAt(j - 1);
                int best = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (c == d ? 0 : 1));
                if (i > 1 && j > 1 && c == b.charAt(j - 2) && a.charAt(i - 2) == d) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                row[j] = best;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[n];
    }
}
