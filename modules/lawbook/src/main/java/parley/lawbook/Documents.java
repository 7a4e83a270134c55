package parley.lawbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The records of the acts cited, by id. A record is read when it is first asked for; few answers ask for any. */
public final class Documents {

    private final Map<String, Supplier<Document>> readers;
    private final Map<String, Document> read = new ConcurrentHashMap<>();

    /** @param readers what reads each record, by its id */
    public Documents(Map<String, Supplier<Document>> readers) {
        this.readers = Map.copyOf(readers);
    }

    public boolean has(String id) {
        return readers.containsKey(id);
    }

    public Optional<Document> find(String id) {
        Supplier<Document> reader = readers.get(id);
        return reader == null ? Optional.empty() : Optional.of(read.computeIfAbsent(id, _ -> reader.get()));
    }

    /** All records, by id. */
    public List<Document> all() {
        return readers.keySet().stream()
                .sorted()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
