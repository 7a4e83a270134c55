package parley.lawbook.source;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.measure.Origins;
import parley.measure.Territory;

/** Reads origins: codes, names of groups, or {@code all}; with {@code except} beside them. */
final class OriginsReader {

    private final Map<String, Set<Territory>> groups;

    /** @param groups the territories of each group name */
    OriginsReader(Map<String, Set<Territory>> groups) {
        this.groups = groups;
    }

    Origins read(Fields fields, String key) {
        boolean all = fields.texts(key).equals(List.of("all"));
        return new Origins(all, all ? Set.of() : territories(fields, key), territories(fields, "except"));
    }

    /** Countries alone, beside whose key no {@code except} stands. */
    Origins readOnly(Fields fields, String key) {
        boolean all = fields.texts(key).equals(List.of("all"));
        return new Origins(all, all ? Set.of() : territories(fields, key), Set.of());
    }

    private Set<Territory> territories(Fields fields, String key) {
        Set<Territory> territories = new HashSet<>();
        for (String name : fields.texts(key)) {
            Set<Territory> group = groups.get(name);
            if (group != null) {
                territories.addAll(group);
            } else {
                territories.add(fields.reading(key, name, Territory::parse));
            }
        }
        return territories;
    }
}
