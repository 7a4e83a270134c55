package parley.convert.exclusions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.convert.table.ConversionException;
import parley.convert.table.CsvTable;
import parley.convert.table.InputFolder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The lists that {@code reference/exclusions.yaml} declares.
 *
 * @param text the chapter's text, by file name
 * @param document id of the record in {@code documents/} of the edition whose text it is
 * @param lists one for each subdivision of the note that is wanted
 */
public record ExclusionNotes(String text, String document, List<Wanted> lists) {

    private static final List<String> HEADER = List.of("code", "from", "until", "known", "described-as");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * One list.
     *
     * @param to its path in our tree
     * @param subdivision of note 20, as {@code (vvv)(i)}
     * @param from the heading's first day; numbers that were out of use before it are left out
     * @param until the first day on which the heading is over; null if that is not said here
     * @param only the numbers of the exclusions that it holds; none for all of the subdivision
     */
    public record Wanted(
            String to,
            String subdivision,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Set<Integer> only) {

        Set<Integer> numbers() {
            return only == null ? Set.of() : only;
        }
    }

    /** Reads the declarations; a word that they do not know is refused. */
    public static ExclusionNotes read(Path file) {
        try {
            return YAML.readValue(file.toFile(), ExclusionNotes.class);
        } catch (JacksonException e) {
            throw new ConversionException(file + ": " + e.getMessage(), e);
        }
    }

    /** Every list, by its path in our tree. */
    public Map<String, CsvTable> tables(InputFolder input) {
        NoteTwenty note = note(input);
        Map<String, CsvTable> tables = new LinkedHashMap<>();
        lists.forEach(wanted -> tables.put(wanted.to(), table(note, wanted)));
        return tables;
    }

    private NoteTwenty note(InputFolder input) {
        try (InputStream bytes = input.open(text)) {
            return NoteTwenty.parse(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvTable table(NoteTwenty note, Wanted wanted) {
        return new CsvTable(
                HEADER,
                note.exclusions(wanted.subdivision(), wanted.numbers()).stream()
                        .flatMap(exclusion -> exclusion.goods().stream())
                        .flatMap(goods -> goods.findDuring(wanted.from(), wanted.until()).stream())
                        .distinct()
                        .sorted()
                        .map(Exclusion.Goods::cells)
                        .toList());
    }
}
