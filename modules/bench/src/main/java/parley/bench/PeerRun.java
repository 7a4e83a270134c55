package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import parley.bench.Child.Command;
import parley.bench.Child.Usage;

/**
 * The same book rated under eight outcomes by us, from the law, and by DuckDB, from ready-made rates; beside them the bare
 * reading and writing of the same bytes. Every row is a process of its own, and its start is what it takes for one line.
 *
 * <p>{@code java … parley.bench.PeerRun LINES FOLDER [RUNS]}; what each printed stays in the folder.
 */
public final class PeerRun {

    private final Programs programs;
    private final long lines;
    private final int runs;

    private PeerRun(Programs programs, long lines, int runs) {
        this.programs = programs;
        this.lines = lines;
        this.runs = runs;
    }

    public static void main(String[] args) throws IOException {
        Programs programs = new Programs(Path.of(args[1]).toAbsolutePath());
        new PeerRun(programs, Long.parseLong(args[0]), args.length > 2 ? Integer.parseInt(args[2]) : 1).run();
    }

    private void run() throws IOException {
        programs.warm();
        Path rates = rates();
        Path wide = programs.folder().resolve("wide.csv");
        Path joined = programs.folder().resolve("joined.csv");
        Path copy = programs.folder().resolve("copy.csv");
        System.out.println("| what | elapsed | processor | peak memory | start, elapsed | start, processor |");
        System.out.println("|---|---|---|---|---|---|");
        row("figures, ours", programs::figures);
        row("figures, DuckDB", book -> programs.java(DuckDbJoins.class, "figures", rates, book));
        row("totals alone, DuckDB", book -> programs.java(DuckDbJoins.class, "totals", rates, book));
        row("bare read", book -> programs.java(BareBytes.class, book));
        row("wide file, ours", book -> programs.wide(book, wide));
        row("wide file, DuckDB", book -> programs.java(DuckDbJoins.class, "wide", rates, book, joined));
        row("bare read and write", book -> programs.java(BareBytes.class, book, wide, copy));
        System.out.printf(
                Locale.ROOT,
                "%,d lines, %,d bytes; wide files %,d and %,d bytes%n",
                lines,
                Files.size(programs.book(lines)),
                Files.size(wide),
                Files.size(joined));
    }

    /** The rates of every code in every period under every outcome, made by our own rater once. */
    private Path rates() throws IOException {
        Path database = programs.folder().resolve("rates.duckdb");
        if (!Files.exists(database)) {
            Path begun = programs.folder().resolve("rates.begun");
            Files.deleteIfExists(begun);
            Path book = programs.folder().resolve("rates-book.csv");
            Path result = programs.folder().resolve("rates.csv");
            DuckDbJoins.writeRatesBook(book);
            Child.run(programs.wide(book, result), programs.output("rates"));
            Child.run(programs.java(DuckDbJoins.class, "prepare", begun, result), programs.output("prepare"));
            Files.move(begun, database);
        }
        return database;
    }

    private void row(String what, Function<Path, Command> command) throws IOException {
        Path output = programs.output(what.replaceAll("\\W+", "-"));
        Usage start = Child.median(runs, command.apply(programs.book(1)), output);
        Usage whole = Child.median(runs, command.apply(programs.book(lines)), output);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s | %,d MiB | %.2f s | %.2f s |%n",
                what,
                whole.elapsed(),
                whole.processor(),
                whole.peak(),
                start.elapsed(),
                start.processor());
    }
}
