package parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the {@code console} blocks of a page, top to bottom, in a folder of their own, and gives the page with what the
 * commands print now. Understood are {@code ./parley}, {@code cat FILE}, {@code cat > FILE <<'END'} and {@code echo $?}, and
 * {@code | head -N} behind them. The hash of the law changes with every word of the law, so it is masked.
 */
final class Console {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern FILE = Pattern.compile("[\\w.-]+\\.(csv|txt|json|html|xlsx|parquet|yaml)");
    private static final String HASH = "1a2b3c4d5e6f";

    private final Path folder;
    private int code;

    private Console(Path folder) {
        this.folder = folder;
    }

    /** The page as it should read. */
    static String rerun(String page, Path folder) {
        Console console = new Console(folder);
        return BLOCK.matcher(page)
                .replaceAll(block -> Matcher.quoteReplacement("```console\n" + console.block(block.group(1)) + "```"));
    }

    private String block(String text) {
        List<String> lines = text.lines().toList();
        StringBuilder now = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("$ ")) {
                continue; // what was printed when the page was written
            }
            int end = endOfCommand(lines, i);
            List<String> typed = lines.subList(i, end);
            typed.forEach(line -> now.append(line).append('\n'));
            String printed = printed(typed);
            now.append(printed).append(printed.isEmpty() || printed.endsWith("\n") ? "" : "\n");
            i = end - 1;
        }
        return now.toString();
    }

    /** The line after a command, with its continuations and what it is fed. */
    private static int endOfCommand(List<String> lines, int start) {
        int end = start;
        while (lines.get(end).endsWith("\\")) {
            end++;
        }
        if (lines.get(start).endsWith("<<'END'")) {
            end = start + lines.subList(start, lines.size()).indexOf("END");
        }
        return end + 1;
    }

    private String printed(List<String> typed) {
        String first = typed.getFirst().substring(2);
        try {
            if (first.startsWith("cat > ")) {
                Path file = folder.resolve(first.substring(6, first.indexOf(" <<")));
                Files.writeString(file, String.join("\n", typed.subList(1, typed.size() - 1)) + "\n");
                return "";
            }
            StringBuilder line = new StringBuilder(first.replaceFirst("\\\\$", ""));
            typed.stream().skip(1).forEach(more -> line.append(more.replaceFirst("\\\\$", "")));
            String[] piped = line.toString().split(" \\| head -", 2);
            Printed printed = run(words(piped[0]));
            return piped.length == 1
                    ? printed.out + printed.err
                    : head(printed.out, Integer.parseInt(piped[1].strip())) + printed.err;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a command printed, to either side; a pipe takes the first only. */
    private record Printed(String out, String err) {}

    private Printed run(List<String> words) throws IOException {
        return switch (words.getFirst()) {
            case "echo" -> new Printed(code + "\n", "");
            case "cat" -> new Printed(plain(Files.readString(where(words.get(1)))), "");
            case "./parley" -> parley(new ArrayList<>(words.subList(1, words.size())));
            default -> throw new IllegalArgumentException("a page says " + words + ", which this does not run");
        };
    }

    private Printed parley(List<String> args) {
        if (args.getFirst().equals("outlook") && !args.contains("-o") && !args.contains("--help")) {
            args.addAll(List.of("-o", "outlook.html"));
        }
        Run run = Run.of(args.stream()
                .map(arg -> FILE.matcher(arg).matches() ? folder.resolve(arg).toString() : arg)
                .toArray(String[]::new));
        code = run.code();
        return new Printed(plain(run.out()), plain(run.err()));
    }

    private String plain(String printed) {
        return masked(printed.replace(folder + "/", ""));
    }

    private Path where(String file) {
        Path here = folder.resolve(file);
        return Files.exists(here) ? here : Repository.root().resolve(file);
    }

    static String masked(String printed) {
        return printed.replaceAll("\\b([Ll])aw [0-9a-f]{12}\\b", "$1aw " + HASH)
                .replaceAll("(\"law_hash\" : \")[0-9a-f]{64}\"", "$1" + HASH + "…\"");
    }

    private static String head(String printed, int lines) {
        return String.join("\n", printed.lines().limit(lines).toList()) + "\n";
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(word.group().replaceAll("^['\"]|['\"]$", ""));
        }
        return words;
    }
}
