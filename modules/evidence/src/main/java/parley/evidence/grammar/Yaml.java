package parley.evidence.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** One mapping of a data file of this room, read key by key. Every value is a text, a list or a mapping. */
public final class Yaml {

    private final String place;
    private final Map<?, ?> entries;

    private Yaml(String place, Map<?, ?> entries) {
        this.place = place;
        this.entries = entries;
    }

    /** Reads a file that the build put beside the classes. */
    public static Yaml resource(String name) {
        try (InputStream stream = Yaml.class.getResourceAsStream("/parley/evidence/" + name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing: the build did not finish");
            }
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(name)
                    .setSchema(new FailsafeSchema())
                    .build();
            return of(name, new Load(settings).loadFromInputStream(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Yaml of(String place, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Yaml(place, map);
        }
        throw new IllegalArgumentException(place + ": a mapping is asked, not " + value);
    }

    public String place() {
        return place;
    }

    /** Refuses keys of no meaning. */
    public Yaml only(Set<String> known) {
        for (Object key : entries.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw new IllegalArgumentException(place + ": '" + key + "' is no key here");
            }
        }
        return this;
    }

    public Set<String> keys() {
        return entries.keySet().stream().map(String::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Optional<String> findText(String key) {
        return Optional.ofNullable(entries.get(key)).map(String::valueOf);
    }

    public String text(String key) {
        return findText(key).orElseThrow(() -> new IllegalArgumentException(place + ": '" + key + "' is missing"));
    }

    /** The texts under a key: several, one, or none. */
    public List<String> texts(String key) {
        Object value = entries.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    public Yaml mapping(String key) {
        return of(place + ", " + key, entries.get(key));
    }

    /** The mappings under a key, which is a list of them; none if it is missing. */
    public List<Yaml> mappings(String key) {
        Object value = entries.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new IllegalArgumentException(place + ": " + key + " is a list");
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> of(place + ", " + key + " " + (i + 1), list.get(i)))
                .toList();
    }
}
