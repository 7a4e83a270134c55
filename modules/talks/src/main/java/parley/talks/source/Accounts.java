package parley.talks.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.lawbook.source.Citations;
import parley.lawbook.source.Fields;
import parley.talks.Account;
import parley.talks.Window;

/** Reads what many files have: who says what since when, and over which days. */
final class Accounts {

    private Accounts() {}

    /** One entry: {@code {by: US, known: 2025-05-12, it: words, act: …}}. */
    static Account account(Fields entry) {
        return new Account(entry.text("by"), entry.date("known"), entry.text("it"), Citations.read(entry));
    }

    static List<Account> accounts(Fields fields, String key) {
        List<Account> accounts = new ArrayList<>();
        for (Fields entry : fields.eachFields(key)) {
            accounts.add(account(entry));
            entry.done();
        }
        return accounts;
    }

    /** What {@code from}, {@code until} and {@code window-says} of a mapping set. */
    static Window window(Fields fields) {
        Optional<LocalDate> from = fields.findDate("from");
        Optional<LocalDate> until = fields.findDate("until");
        String says = fields.findText("window-says").orElse("");
        return fields.reading("until", says, _ -> new Window(from.orElse(null), until.orElse(null), says));
    }

    /** The name of an enum's value as files write it: {@code carried-out}. */
    static <E extends Enum<E>> E word(Class<E> words, String text) {
        for (E word : words.getEnumConstants()) {
            if (word.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
                return word;
            }
        }
        List<String> known = new ArrayList<>();
        for (E word : words.getEnumConstants()) {
            known.add(word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        throw new IllegalArgumentException("it is none of " + String.join(", ", known));
    }
}
