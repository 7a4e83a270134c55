package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.bench.Child.Command;

/** The commands that are measured as processes, ours as the launcher runs them; files they need are kept in a folder. */
record Programs(Path folder) {

    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final Path HOME = Path.of(System.getProperty("parley.home", "."));

    /** A synthetic book of so many lines, written unless it is there. */
    Path book(long lines) throws IOException {
        Files.createDirectories(folder);
        Path book = folder.resolve("book-" + lines + ".csv");
        if (!Files.exists(book)) {
            SyntheticBook.write(lines, book, 1);
        }
        return book;
    }

    /** Runs ours once, so that its caches of loaded classes are there. */
    void warm() throws IOException {
        Path book = book(1_000);
        Child.run(java(List.of("-XX:AOTCacheOutput=" + cache()), FiguresRun.class, book.toString()), output("warm"));
        Child.run(wide(book, folder.resolve("warm.csv")), output("warm"));
    }

    /** A book to figures under eight outcomes: {@link FiguresRun} with the launcher's options and a cache of its own. */
    Command figures(Path book) {
        return java(
                List.of(
                        "-XX:+UseParallelGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseTransparentHugePages",
                        "-XX:AOTCache=" + cache()),
                FiguresRun.class,
                book.toString());
    }

    /** A book to a row for each line, the duty under eight outcomes side by side: the user's own command. */
    Command wide(Path book, Path result) {
        List<String> command = new ArrayList<>(List.of(HOME.resolve("parley").toString(), "rate", book.toString()));
        command.addAll(List.of("--known", "2025-10-25", "--wide", "-o", result.toString()));
        Outcomes.names().forEach(name -> command.addAll(List.of("--scenario", name)));
        return new Command(command, true);
    }

    /** Another program of this class path. */
    Command java(Class<?> program, Object... args) {
        List<String> texts = new ArrayList<>();
        for (Object arg : args) {
            texts.add(arg.toString());
        }
        return java(
                List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"),
                program,
                texts.toArray(String[]::new));
    }

    Path output(String name) {
        return folder.resolve(name + ".txt");
    }

    private Path cache() {
        return folder.resolve("figures.aot");
    }

    private static Command java(List<String> options, Class<?> program, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Dparley.home=" + HOME, "-cp", CLASS_PATH, program.getName()));
        command.addAll(List.of(args));
        return new Command(command, false);
    }
}
