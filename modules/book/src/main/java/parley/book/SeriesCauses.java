package parley.book;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.book.SeriesCause.Effect;
import parley.book.SeriesCause.Reach;
import parley.book.rows.NotABook;
import parley.ground.At;

/** Reads why a series departs from the law, as {@code docs/reference/trackers.md} describes the form. */
public final class SeriesCauses {

    private static final List<String> COLUMNS =
            List.of("cause", "authority", "from", "until", "codes", "as", "side", "why", "document", "place", "text");

    private SeriesCauses() {}

    /**
     * The causes, in the order in which they are applied. A row with the title of a row before it is more of the same: its
     * blank cells from {@code side} on are that row's.
     *
     * @throws NotABook if a row cannot be read
     */
    public static List<SeriesCause> read(Reader text, String name) throws IOException {
        List<SeriesCause> causes = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().containsAll(COLUMNS)) {
                    throw new NotABook(name + " is no table of causes: it needs the columns "
                            + String.join(", ", COLUMNS) + " and has " + String.join(", ", row.getHeader()));
                }
                try {
                    causes.add(cause(row, causes));
                } catch (IllegalArgumentException e) {
                    throw new NotABook(name + ":" + row.getStartingLineNumber() + ": " + e.getMessage());
                }
            }
        } catch (CsvParseException e) {
            throw new NotABook(name + " is not CSV: " + e.getMessage());
        }
        return List.copyOf(causes);
    }

    private static SeriesCause cause(NamedCsvRecord row, List<SeriesCause> before) {
        String title = told(row, "cause");
        SeriesCause first = before.stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElse(null);
        String side = told(row, "side");
        return new SeriesCause(
                title,
                told(row, "authority"),
                day(row, "from"),
                day(row, "until"),
                reach(told(row, "codes")),
                effect(told(row, "as")),
                side.isEmpty() && first != null ? first.side() : side(side),
                told(row, "why", first == null ? "" : first.why()),
                told(row, "document", first == null ? "" : first.document()),
                told(row, "place", first == null ? "" : first.place()),
                told(row, "text", first == null ? "" : first.text()));
    }

    private static SeriesCause.Side side(String text) {
        return Stream.of(SeriesCause.Side.values())
                .filter(side -> side.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("side '" + text + "' is none of theirs, ours, counting"));
    }

    private static Reach reach(String text) {
        if (text.isEmpty()) {
            return new Reach.All();
        }
        if (text.startsWith("claim ")) {
            return new Reach.Claim(text.substring("claim ".length()));
        }
        return text.startsWith("measure ") || text.startsWith("not ")
                ? new Reach.Borne(borne(List.of(text.split("\\s+", -1))))
                : new Reach.Codes(Stream.of(text.replace(".", "").split("\\s+", -1))
                        .peek(SeriesCauses::checkCode)
                        .toList());
    }

    private static List<SeriesCause.Bears> borne(List<String> words) {
        List<SeriesCause.Bears> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i += 4) {
            boolean said = i + 3 < words.size()
                    && List.of("measure", "not").contains(words.get(i))
                    && words.get(i + 2).equals("on");
            if (!said) {
                throw new IllegalArgumentException("'" + String.join(" ", words)
                        + "' is not 'measure ID on DATE' or 'not ID on DATE', once or several times");
            }
            all.add(new SeriesCause.Bears(words.get(i).equals("measure"), words.get(i + 1), At.date(words.get(i + 3))));
        }
        return all;
    }

    private static void checkCode(String code) {
        if (!code.matches("\\d{2,10}")) {
            throw new IllegalArgumentException("'" + code + "' is no beginning of a commodity code");
        }
    }

    private static Effect effect(String text) {
        if (text.isEmpty()) {
            return new Effect.Unknown();
        }
        if (text.startsWith("law of ")) {
            String[] said = text.substring("law of ".length()).split(" of ", 2);
            return new Effect.LawOf(At.date(said[0]), said.length == 1 ? "" : said[1]);
        }
        if (text.startsWith("lacking ")) {
            return new Effect.Lacking(text.substring("lacking ".length()));
        }
        try {
            return text.startsWith("times ")
                    ? new Effect.Times(Double.parseDouble(text.substring("times ".length())))
                    : new Effect.Flat(Double.parseDouble(text.replaceFirst("%$", "")));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'" + text
                            + "' is none of: law of DATE, law of DATE of AUTHORITY, 25%, times 0.65, lacking EDITION, or blank",
                    e);
        }
    }

    private static @Nullable LocalDate day(NamedCsvRecord row, String column) {
        String text = told(row, column);
        return text.isEmpty() ? null : At.date(text);
    }

    private static String told(NamedCsvRecord row, String column) {
        return row.getField(column).strip();
    }

    private static String told(NamedCsvRecord row, String column, String otherwise) {
        String text = told(row, column);
        return text.isEmpty() ? otherwise : text;
    }
}
