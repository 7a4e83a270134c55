package parley.lawbook.source;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.lawbook.GoodsIndex;
import parley.lawbook.Nomenclature;
import parley.lawbook.Schedule;
import parley.lawbook.Texts;
import parley.measure.Territory;

/**
 * The compiled law: trees and tables in one stream behind their hash, every text held once in a pool at the head. Worked cases are left out;
 * they serve those who check the law, not those who ask it.
 */
final class LawFile {

    private static final int MAGIC = 0x50415232;
    private static final int HASH = 32;

    private LawFile() {}

    static byte[] write(LawSources sources) throws IOException {
        Writer writer = new Writer();
        DataOutputStream body = writer.body;
        body.writeInt(sources.files().size());
        for (Map.Entry<String, Tree> file : sources.files().entrySet()) {
            writer.text(file.getKey());
            writer.tree(file.getValue());
        }
        body.writeInt(sources.goods().size());
        for (GoodsIndex.Row row : sources.goods()) {
            writer.text(row.list());
            writer.text(row.code());
            writer.instant(row.from());
            writer.instant(row.until());
            LocalDate known = row.known();
            body.writeLong(known == null ? Long.MIN_VALUE : known.toEpochDay());
            writer.text(row.describedAs());
            body.writeInt(row.line());
        }
        body.writeInt(sources.nomenclatures().size());
        for (LawSources.Printed nomenclature : sources.nomenclatures()) {
            writer.nomenclature(nomenclature);
        }
        body.writeInt(sources.territories().size());
        for (LawSources.TerritoryRow row : sources.territories()) {
            writer.text(row.code());
            writer.text(row.name());
            writer.text(String.join(" ", row.groups()));
        }
        return writer.bytes();
    }

    /** The hash that stands at the head of a compiled law. */
    static String hash(byte[] law) {
        return HexFormat.of().formatHex(law, Integer.BYTES, Integer.BYTES + HASH);
    }

    private static byte[] hashed(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return ByteBuffer.allocate(Integer.BYTES + HASH + content.length)
                    .putInt(MAGIC)
                    .put(hash)
                    .put(content)
                    .array();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Texts> all(Schedule.Columns columns) {
        return List.of(
                columns.codes(),
                columns.units(),
                columns.general(),
                columns.special(),
                columns.column2(),
                columns.descriptions());
    }

    static LawSources read(byte[] bytes) throws IOException {
        Reader reader = new Reader(bytes);
        ByteBuffer in = reader.in;
        TreeMap<String, Tree> files = new TreeMap<>();
        for (int n = in.getInt(); n > 0; n--) {
            files.put(reader.text(), reader.tree());
        }
        List<GoodsIndex.Row> goods = new ArrayList<>();
        for (int n = in.getInt(); n > 0; n--) {
            goods.add(new GoodsIndex.Row(
                    reader.text(),
                    reader.text(),
                    reader.instant(),
                    reader.instant(),
                    reader.day(),
                    reader.text(),
                    in.getInt()));
        }
        List<LawSources.Printed> nomenclatures = new ArrayList<>();
        for (int n = in.getInt(); n > 0; n--) {
            nomenclatures.add(reader.nomenclature());
        }
        List<LawSources.TerritoryRow> territories = new ArrayList<>();
        for (int n = in.getInt(); n > 0; n--) {
            String code = reader.text();
            String name = reader.text();
            String groups = reader.text();
            territories.add(
                    new LawSources.TerritoryRow(code, name, groups.isEmpty() ? List.of() : List.of(groups.split(" "))));
        }
        return new LawSources(files, goods, nomenclatures, territories);
    }

    private static final class Writer {
        private final Map<String, Integer> pool = new LinkedHashMap<>();
        private final ByteArrayOutputStream bodyBytes = new ByteArrayOutputStream();
        private final DataOutputStream body = new DataOutputStream(bodyBytes);

        void text(String text) throws IOException {
            body.writeInt(pool.computeIfAbsent(text, _ -> pool.size()));
        }

        void nomenclature(LawSources.Printed nomenclature) throws IOException {
            text(nomenclature.id());
            text(nomenclature.territory().code());
            body.writeInt(nomenclature.schedules().size());
            for (Schedule.Columns columns : nomenclature.schedules()) {
                text(columns.edition());
                text(columns.document());
                body.writeInt(columns.shortest());
                body.writeInt(columns.codes().size());
                for (Texts column : all(columns)) {
                    for (int row = 0; row < column.size(); row++) {
                        text(column.get(row));
                    }
                }
            }
            body.writeInt(nomenclature.editions().size());
            for (Nomenclature.Edition edition : nomenclature.editions()) {
                text(edition.id());
                body.writeLong(edition.from().toEpochDay());
                text(edition.document());
            }
        }

        void instant(@Nullable Instant instant) throws IOException {
            body.writeLong(instant == null ? Long.MIN_VALUE : instant.getEpochSecond());
        }

        void tree(Tree tree) throws IOException {
            switch (tree) {
                case Tree.Text text -> {
                    body.writeByte(0);
                    body.writeInt(text.line());
                    text(text.text());
                }
                case Tree.Sequence sequence -> {
                    body.writeByte(1);
                    body.writeInt(sequence.line());
                    body.writeInt(sequence.items().size());
                    for (Tree item : sequence.items()) {
                        tree(item);
                    }
                }
                case Tree.Mapping mapping -> {
                    Map<String, Tree> kept = new LinkedHashMap<>(mapping.entries());
                    kept.remove("cases");
                    body.writeByte(2);
                    body.writeInt(mapping.line());
                    body.writeInt(kept.size());
                    for (Map.Entry<String, Tree> entry : kept.entrySet()) {
                        text(entry.getKey());
                        tree(entry.getValue());
                    }
                }
            }
        }

        byte[] bytes() throws IOException {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(content);
            out.writeInt(pool.size());
            for (String text : pool.keySet()) {
                out.writeInt(text.getBytes(StandardCharsets.UTF_8).length);
            }
            for (String text : pool.keySet()) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            body.flush();
            bodyBytes.writeTo(out);
            return hashed(content.toByteArray());
        }
    }

    /** Reads the stream as written; texts are decoded when first asked for. */
    private static final class Reader {
        private final byte[] bytes;
        private final ByteBuffer in;
        private final Pool pool;

        Reader(byte[] bytes) throws IOException {
            this.bytes = bytes;
            this.in = ByteBuffer.wrap(bytes);
            if (in.remaining() < Integer.BYTES + HASH || in.getInt() != MAGIC) {
                throw new IOException("this is not a compiled law file");
            }
            in.position(Integer.BYTES + HASH);
            pool = new Pool(bytes, in);
        }

        String text() {
            return pool.get(in.getInt());
        }

        Texts column(int length) {
            int start = in.position();
            in.position(start + Integer.BYTES * length);
            return pool.column(bytes, start, length);
        }

        LawSources.Printed nomenclature() {
            String id = text();
            Territory territory = new Territory(text());
            List<Schedule.Columns> schedules = new ArrayList<>();
            for (int n = in.getInt(); n > 0; n--) {
                String edition = text();
                String document = text();
                int shortest = in.getInt();
                int length = in.getInt();
                schedules.add(new Schedule.Columns(
                        edition,
                        document,
                        shortest,
                        column(length),
                        column(length),
                        column(length),
                        column(length),
                        column(length),
                        column(length)));
            }
            List<Nomenclature.Edition> editions = new ArrayList<>();
            for (int n = in.getInt(); n > 0; n--) {
                editions.add(new Nomenclature.Edition(text(), LocalDate.ofEpochDay(in.getLong()), text()));
            }
            return new LawSources.Printed(id, territory, schedules, editions);
        }

        @Nullable
        Instant instant() {
            long seconds = in.getLong();
            return seconds == Long.MIN_VALUE ? null : Instant.ofEpochSecond(seconds);
        }

        @Nullable
        LocalDate day() {
            long day = in.getLong();
            return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
        }

        Tree tree() {
            byte kind = in.get();
            int line = in.getInt();
            if (kind == 0) {
                return new Tree.Text(text(), line);
            }
            int size = in.getInt();
            if (kind == 1) {
                List<Tree> items = new ArrayList<>(size);
                for (int i = 0; i < size; i++) {
                    items.add(tree());
                }
                return new Tree.Sequence(items, line);
            }
            Map<String, Tree> entries = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                entries.put(text(), tree());
            }
            return new Tree.Mapping(entries, line);
        }
    }

    /** All texts of the file, each decoded once. */
    private static final class Pool {
        private final byte[] bytes;
        private final int[] starts;
        private final @Nullable String[] decoded;

        Pool(byte[] bytes, ByteBuffer in) {
            this.bytes = bytes;
            int size = in.getInt();
            starts = new int[size + 1];
            decoded = new String[size];
            int lengths = in.position();
            int start = lengths + Integer.BYTES * size;
            for (int i = 0; i < size; i++) {
                starts[i] = start;
                start += in.getInt();
            }
            starts[size] = start;
            in.position(start);
        }

        String get(int index) {
            String text = decoded[index];
            if (text == null) {
                text = new String(bytes, starts[index], starts[index + 1] - starts[index], StandardCharsets.UTF_8);
                decoded[index] = text;
            }
            return text;
        }

        Texts column(byte[] from, int start, int length) {
            ByteBuffer cells = ByteBuffer.wrap(from, start, Integer.BYTES * length);
            return new Texts() {
                @Override
                public int size() {
                    return length;
                }

                @Override
                public String get(int row) {
                    return Pool.this.get(cells.getInt(start + Integer.BYTES * row));
                }
            };
        }
    }
}
