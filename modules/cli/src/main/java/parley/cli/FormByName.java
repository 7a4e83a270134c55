package parley.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which of its forms a command writes: the one asked for, else the one that the file's name ends in. A name that says
 * another form than the answer would have is refused, so that no text stands under a workbook's name.
 */
final class FormByName {

    /** What endings of names say, by the words of {@code --format}. */
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("txt", "text"),
            Map.entry("json", "json"),
            Map.entry("csv", "csv"),
            Map.entry("html", "html"),
            Map.entry("htm", "html"),
            Map.entry("md", "markdown"),
            Map.entry("svg", "svg"),
            Map.entry("ics", "ics"),
            Map.entry("xlsx", "xlsx"),
            Map.entry("parquet", "parquet"));

    private FormByName() {}

    /** The form asked for, else the one that the file's name ends in, else what suits. */
    static <F extends Enum<F>> F of(@Nullable F asked, @Nullable Path output, F suiting) {
        return of(asked, output, suiting, "");
    }

    /**
     * The same of a command that writes a further form by the file's name alone.
     *
     * @param beside that form, whose file takes no other, such as {@code xlsx}; empty if there is none
     */
    static <F extends Enum<F>> F of(@Nullable F asked, @Nullable Path output, F suiting, String beside) {
        String said = said(output);
        if (said.isEmpty() || (asked == null && said.equals(beside))) {
            return asked == null ? suiting : asked;
        }
        if (asked != null && !said.equals(asked.name())) {
            throw new Complaints.Unusable(
                    "--format " + asked + ": " + output + " ends like " + said + ". Maybe leave one of the two out");
        }
        F[] forms = suiting.getDeclaringClass().getEnumConstants();
        return Arrays.stream(forms)
                .filter(form -> form.name().equals(said))
                .findFirst()
                .orElseThrow(() -> new Complaints.Unusable("-o: " + output + " ends like " + said
                        + ", which is not written here. Maybe " + words(forms, beside)));
    }

    /** The form that the name of a file ends in; empty where it says none. */
    static String said(@Nullable Path output) {
        String name = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
    }

    private static <F extends Enum<F>> String words(F[] forms, String beside) {
        String words = Arrays.stream(forms).map(Enum::name).collect(Collectors.joining(", "));
        return beside.isEmpty() ? words : words + ", " + beside;
    }
}
