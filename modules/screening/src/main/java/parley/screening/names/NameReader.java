package parley.screening.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads names into words: joins and parts them, takes company forms and titles off, romanises what is not Latin. */
public final class NameReader {

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʻʼ`´ʹ\"“”«»„]");
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{N}]))?");
    private static final Pattern JOINED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{L})");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> OF_GOD = Set.of("abd", "abdul", "abdal", "abdel", "abdol");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ol", "ur", "ar", "as", "ad", "an");
    private static final Pattern SERVANT = Pattern.compile("abd(?:ul|el|al|ol|ur|us|er|ir)(?!l?ah)([a-z]{3,})");
    private static final double PARTICLE = 0.1;

    private static final List<String> MISSPELT = List.of("limited", "company", "corporation", "incorporated");

    private final NameTables tables = NameTables.ALL;
    private final WordSimilarity similarity = new WordSimilarity();

    /** Reads a name. */
    public Name read(String text, NameKind kind) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Set<String> forms = new TreeSet<>();
        for (var written : tables.writtenForms.entrySet()) {
            String form = Normalizer.normalize(written.getKey(), Normalizer.Form.NFKC);
            if (plain.contains(form) && plain.length() > form.length()) {
                plain = plain.replace(form, " ");
                forms.add(written.getValue());
            }
        }
        List<String> parts = parts(plain);
        List<Name.Reading> readings = new ArrayList<>();
        boolean organisation = false;
        for (List<Word> words : new Readings(tables).of(parts)) {
            List<Word> kept = withoutForms(words, forms);
            organisation |= kept.stream().anyMatch(word -> tables.organisations.contains(word.text()));
            boolean isPerson = kind == NameKind.PERSON || (kind == NameKind.UNTOLD && forms.isEmpty() && !organisation);
            kept = joined(isPerson ? withoutTitles(kept) : kept);
            readings.add(new Name.Reading(weighed(numbered(kept), isPerson)));
        }
        return new Name(text, kind, readings, forms, organisation);
    }

    private static List<String> parts(String text) {
        String plain = text.replace("&", " and ").replace("+", " and ");
        plain = APOSTROPHES.matcher(plain).replaceAll("");
        Matcher dotted = DOTTED.matcher(plain);
        plain = dotted.replaceAll(
                match -> Matcher.quoteReplacement(match.group().replace(".", "") + " "));
        plain = JOINED.matcher(plain).replaceAll(" ");
        List<String> parts = new ArrayList<>();
        for (String part : APART.split(plain, -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The words without the company forms among them; if nothing would be left, all of them. */
    private List<Word> withoutForms(List<Word> words, Set<String> forms) {
        List<Word> kept = new ArrayList<>();
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); ) {
            int length = formAt(words, i, found);
            if (length == 0) {
                kept.add(words.get(i));
                i++;
            } else {
                i += length;
            }
        }
        if (kept.size() > 1 && isMisspeltForm(kept.getLast().text())) {
            kept.removeLast();
            found.add("misspelt");
        }
        if (kept.isEmpty()) {
            return words;
        }
        forms.addAll(found);
        return kept;
    }

    /** One of the long words for a company, a letter wrong. */
    private boolean isMisspeltForm(String text) {
        return text.length() > 5
                && MISSPELT.stream().anyMatch(form -> !form.equals(text) && similarity.distance(form, text) == 1);
    }

    /** How many words from there on are a company form. Forms of two letters count only at either end. */
    private int formAt(List<Word> words, int start, Set<String> found) {
        StringBuilder joined = new StringBuilder();
        int best = 0;
        String form = "";
        for (int length = 1; length <= tables.longestForm && start + length <= words.size(); length++) {
            joined.append(length == 1 ? "" : " ")
                    .append(words.get(start + length - 1).text());
            String known = tables.forms.get(joined.toString());
            boolean atEnd = start == 0 || start + length == words.size();
            boolean later = start > 0 && (atEnd || length > 1 || joined.length() > 2);
            if (known != null && (later || (start == 0 && words.size() > length && isLeading(joined.toString())))) {
                best = length;
                form = known;
            }
        }
        if (best > 0) {
            found.add(form);
        }
        return best;
    }

    /** Whether a form is one that stands before names: {@code OOO}, {@code JSC}, {@code Limited Liability Company}. */
    private static boolean isLeading(String form) {
        return switch (form) {
            case "co",
                    "company",
                    "corporation",
                    "corp",
                    "limited",
                    "as",
                    "ad",
                    "se",
                    "est",
                    "ev",
                    "ab",
                    "sa",
                    "dd",
                    "sl" -> false;
            default -> true;
        };
    }

    private List<Word> withoutTitles(List<Word> words) {
        List<Word> kept = words.stream()
                .filter(word -> !tables.titles.contains(word.text()))
                .toList();
        boolean bearable = kept.stream().anyMatch(word -> !tables.particles.contains(word.text()));
        return bearable ? kept : words;
    }

    /** {@code abd al aziz}, {@code abdul aziz} and {@code abdulaziz} are all {@code abd aziz}. */
    private static List<Word> joined(List<Word> words) {
        List<Word> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Matcher servant = SERVANT.matcher(word.text());
            if (isOfGod(word) && i + 1 < words.size()) {
                joined.add(new Word("abd", word.writing(), word.weight()));
                if (ARTICLES.contains(words.get(i + 1).text()) && i + 2 < words.size()) {
                    i++;
                }
            } else if (servant.matches()) {
                joined.add(new Word("abd", word.writing(), word.weight()));
                joined.add(new Word(servant.group(1), word.writing(), word.weight()));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean isOfGod(Word word) {
        return OF_GOD.contains(word.text())
                || (word.writing() == Writing.CONSONANTS && word.text().equals("bd"));
    }

    /** {@code forty four} is {@code 44}. */
    private List<Word> numbered(List<Word> words) {
        if (words.size() < 2) {
            return words;
        }
        List<Word> numbered = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Integer number = tables.numbers.get(words.get(i).text());
            if (number == null) {
                numbered.add(words.get(i));
                continue;
            }
            Integer next =
                    i + 1 < words.size() ? tables.numbers.get(words.get(i + 1).text()) : null;
            if (number >= 20 && number < 100 && next != null && next < 10) {
                number += next;
                i++;
            }
            numbered.add(new Word(number.toString(), Writing.LATIN, 1));
        }
        return numbered;
    }

    private List<Word> weighed(List<Word> words, boolean isPerson) {
        boolean only = words.stream().allMatch(word -> tables.particles.contains(word.text()));
        return words.stream()
                .map(word ->
                        new Word(word.text(), word.key(), word.writing(), only ? 1 : weight(word.text(), isPerson)))
                .toList();
    }

    private double weight(String text, boolean isPerson) {
        if (tables.particles.contains(text) && (isPerson || !Word.isRoman(text))) {
            return PARTICLE;
        }
        return !isPerson && tables.generic.contains(text) ? 0.45 : 1;
    }
}
