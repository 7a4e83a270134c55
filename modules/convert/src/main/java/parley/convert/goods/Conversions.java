package parley.convert.goods;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import parley.convert.ConversionException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All goods lists that are made from public tables: {@code reference/conversions.yaml}. */
public record Conversions(List<Conversion> conversions) {

    private static final JsonSetter.Value ABSENT_IS_EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .withConfigOverride(String.class, text -> text.setNullHandling(ABSENT_IS_EMPTY))
            .withConfigOverride(List.class, list -> list.setNullHandling(ABSENT_IS_EMPTY))
            .withConfigOverride(Map.class, map -> map.setNullHandling(ABSENT_IS_EMPTY))
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
