package parley.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of its forms a command writes. */
final class FormByName {

    private FormByName() {}

    /** The form asked for, else the one that the file's name ends in, else what suits. */
    static <F extends Enum<F>> F of(@Nullable F asked, @Nullable Path output, Class<F> forms, F suiting) {
        if (asked != null) {
            return asked;
        }
        String name = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(forms.getEnumConstants())
                .filter(form -> name.endsWith("." + form))
                .findFirst()
                .orElse(suiting);
    }
}
