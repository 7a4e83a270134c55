package parley.screening.names;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways to read the parts of a name. A Latin, Cyrillic or Arabic name has one. Characters may be Chinese, Japanese or
 * Korean: their readings differ, and which it is does not show.
 */
final class Readings {

    private final NameTables tables;

    Readings(NameTables tables) {
        this.tables = tables;
    }

    List<List<Word>> of(List<String> parts) {
        List<List<Word>> readings = new ArrayList<>();
        readings.add(words(parts));
        String all = String.join("", parts);
        if (Writing.of(all) == Writing.HAN || Writing.of(all) == Writing.KANA) {
            List<Word> translated = translated(parts);
            if (!translated.isEmpty()) {
                readings.add(translated);
            }
            List<Word> japanese = japanese(parts);
            if (!japanese.isEmpty()) {
                readings.add(japanese);
            }
            List<Word> korean = hanja(all);
            if (!korean.isEmpty()) {
                readings.add(korean);
            }
        }
        return readings;
    }

    private List<Word> words(List<String> parts) {
        List<Word> words = new ArrayList<>();
        for (String part : parts) {
            if (part.isEmpty()) {
                continue;
            }
            Writing writing = Writing.of(part);
            switch (writing) {
                case HANGUL ->
                    part.codePoints()
                            .forEach(each -> words.add(new Word(
                                    letters(Romanizer.romanize(Character.toString(each), writing)), writing, 1)));
                case HAN, KANA -> {
                    for (String syllable : Romanizer.romanize(part, writing).split("[^a-z0-9]+", -1)) {
                        if (!syllable.isEmpty()) {
                            words.add(new Word(syllable, writing, 1));
                        }
                    }
                }
                default -> {
                    String text = letters(Romanizer.romanize(part, writing));
                    if (writing == Writing.CONSONANTS && text.length() > 4 && text.startsWith("al")) {
                        words.add(new Word("al", writing, 1));
                        text = text.substring(2);
                    }
                    if (!text.isEmpty()) {
                        words.add(new Word(text, writing, 1));
                    }
                }
            }
        }
        return words;
    }

    private static String letters(String text) {
        return text.replaceAll("[^a-z0-9]", "");
    }

    /** Words of business in English, the rest romanised: how Chinese firms call themselves abroad; nothing if it has none. */
    private List<Word> translated(List<String> parts) {
        List<Word> words = new ArrayList<>();
        boolean any = false;
        for (String part : parts) {
            int done = 0;
            for (int i = 0; i < part.length(); ) {
                int end = longest(part, i);
                if (end == i) {
                    i++;
                    continue;
                }
                words.addAll(words(List.of(part.substring(done, i))));
                String english = tables.hanWords.getOrDefault(part.substring(i, end), "");
                for (String word : english.split(" ", -1)) {
                    words.add(new Word(word, Writing.LATIN, 1));
                }
                any = true;
                i = end;
                done = end;
            }
            words.addAll(words(List.of(part.substring(done))));
        }
        return any ? words : List.of();
    }

    private int longest(String part, int start) {
        int end = Math.min(part.length(), start + 7);
        while (end > start && !tables.hanWords.containsKey(part.substring(start, end))) {
            end--;
        }
        return end;
    }

    /** Parted into family and given names that the table knows; nothing unless all of it is. */
    private List<Word> japanese(List<String> parts) {
        List<Word> words = new ArrayList<>();
        for (String part : parts) {
            for (int i = 0; i < part.length(); ) {
                int end = Math.min(part.length(), i + 4);
                while (end > i && !tables.japanese.containsKey(part.substring(i, end))) {
                    end--;
                }
                String reading = tables.japanese.get(part.substring(i, Math.max(end, i)));
                if (reading == null) {
                    return List.of();
                }
                words.add(new Word(reading, Writing.LATIN, 1));
                i = end;
            }
        }
        return words;
    }

    private List<Word> hanja(String text) {
        List<Word> words = new ArrayList<>();
        for (int each : text.codePoints().toArray()) {
            String reading = tables.hanja.get(each);
            if (reading == null) {
                return List.of();
            }
            words.add(new Word(reading, Writing.HANGUL, 1));
        }
        return words;
    }
}
