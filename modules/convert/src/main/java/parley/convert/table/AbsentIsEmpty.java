package parley.convert.table;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.cfg.MapperBuilder;

/** Reads what a file leaves out, or writes as null, as an empty text, list or map. */
public final class AbsentIsEmpty {

    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    private AbsentIsEmpty() {}

    public static <B extends MapperBuilder<?, B>> B in(B mapper) {
        return mapper.withConfigOverride(String.class, text -> text.setNullHandling(EMPTY))
                .withConfigOverride(List.class, list -> list.setNullHandling(EMPTY))
                .withConfigOverride(Map.class, map -> map.setNullHandling(EMPTY));
    }
}
