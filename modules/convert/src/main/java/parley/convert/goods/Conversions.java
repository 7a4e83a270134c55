package parley.convert.goods;

import java.nio.file.Path;
import java.util.List;
import parley.convert.table.AbsentIsEmpty;
import parley.convert.table.ConversionException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All goods lists that are made from public tables: {@code reference/conversions.yaml}. */
public record Conversions(List<Conversion> conversions) {

    private static final YAMLMapper YAML = AbsentIsEmpty.in(YAMLMapper.builder())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    /** Reads the declarations; a word that they do not know is refused. */
    public static Conversions read(Path file) {
        try {
            return YAML.readValue(file.toFile(), Conversions.class);
        } catch (JacksonException e) {
            throw new ConversionException(file + ": " + e.getMessage(), e);
        }
    }

    /** Those that write one of these lists; all where none is named. */
    public List<Conversion> writing(List<String> only) {
        List<String> known = conversions.stream().map(Conversion::to).toList();
        only.stream().filter(to -> !known.contains(to)).findFirst().ifPresent(to -> {
            throw new ConversionException("no conversion writes " + to + ". Maybe one of " + known + "?");
        });
        return conversions.stream()
                .filter(one -> only.isEmpty() || only.contains(one.to()))
                .toList();
    }
}
