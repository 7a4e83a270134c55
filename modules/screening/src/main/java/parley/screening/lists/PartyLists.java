package parley.screening.lists;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import parley.ground.Words;
import parley.screening.names.Name;
import parley.screening.names.NameKind;
import parley.screening.names.NameReader;

/**
 * All lists at hand, by edition, as compiled: parties as bytes that are read when asked for, and for every name the words by
 * which it is found, so that looking up reads no list.
 */
public final class PartyLists {

    private static final String RESOURCE = "/parley/screening/lists/parties.bin";

    private final List<PartyList> lists;
    private final byte[] parties;
    private final int[] partyStart;
    private final String[] words;
    private final int[] nameParty;
    private final int[] nameNumber;
    private final int[][] nameWords;
    private final String hash;
    private final AtomicReferenceArray<ListedParty> read;

    private PartyLists(byte[] bytes) throws IOException {
        hash = hash(bytes);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<PartyList> editions = new ArrayList<>();
            for (int n = in.readInt(); n > 0; n--) {
                editions.add(ListFile.list(in));
            }
            lists = List.copyOf(editions);
            partyStart = new int[in.readInt() + 1];
            for (int i = 1; i < partyStart.length; i++) {
                partyStart[i] = partyStart[i - 1] + in.readInt();
            }
            parties = in.readNBytes(partyStart[partyStart.length - 1]);
            words = new String[in.readInt()];
            for (int i = 0; i < words.length; i++) {
                words[i] = in.readUTF();
            }
            int names = in.readInt();
            nameParty = new int[names];
            nameNumber = new int[names];
            nameWords = new int[names][];
            for (int i = 0; i < names; i++) {
                nameParty[i] = in.readInt();
                nameNumber[i] = in.readShort();
                nameWords[i] = new int[in.readShort()];
                for (int k = 0; k < nameWords[i].length; k++) {
                    nameWords[i][k] = in.readInt();
                }
            }
        }
        read = new AtomicReferenceArray<>(partyStart.length - 1);
    }

    /** The lists that were compiled into this program. */
    public static PartyLists embedded() {
        try (InputStream stream = PartyLists.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the compiled lists are missing: the build did not finish");
            }
            return new PartyLists(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lists as their files stand below {@code reference/parties/}. */
    public static PartyLists read(Path folder) throws IOException {
        return new PartyLists(compile(new ListSources(folder)));
    }

    static byte[] compile(ListSources sources) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(sources.lists().size());
            for (PartyList list : sources.lists()) {
                ListFile.write(out, list);
            }
            List<byte[]> blocks = new ArrayList<>();
            for (ListedParty party : sources.parties()) {
                blocks.add(ListFile.write(party, sources.lists()));
            }
            out.writeInt(blocks.size());
            for (byte[] block : blocks) {
                out.writeInt(block.length);
            }
            for (byte[] block : blocks) {
                out.write(block);
            }
            writeNames(out, sources.parties());
        }
        return bytes.toByteArray();
    }

    private static void writeNames(DataOutputStream out, List<ListedParty> parties) throws IOException {
        Map<String, Integer> pool = new LinkedHashMap<>();
        List<int[]> names = new ArrayList<>();
        NameReader reader = new NameReader();
        for (int party = 0; party < parties.size(); party++) {
            List<String> all = parties.get(party).names();
            for (int number = 0; number < all.size(); number++) {
                Name name = reader.read(
                        all.get(number), NameKind.of(parties.get(party).kind()));
                IntStream found = name.keys().stream().mapToInt(word -> pool.computeIfAbsent(word, _ -> pool.size()));
                names.add(IntStream.concat(IntStream.of(party, number), found).toArray());
            }
        }
        out.writeInt(pool.size());
        for (String word : pool.keySet()) {
            out.writeUTF(word);
        }
        out.writeInt(names.size());
        for (int[] name : names) {
            out.writeInt(name[0]);
            out.writeShort(name[1]);
            out.writeShort(name.length - 2);
            for (int i = 2; i < name.length; i++) {
                out.writeInt(name[i]);
            }
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The editions at hand. */
    public List<PartyList> lists() {
        return lists;
    }

    /** The SHA-256 of all lists as compiled. */
    public String hash() {
        return hash;
    }

    /** How many parties, over all editions. */
    public int size() {
        return partyStart.length - 1;
    }

    public ListedParty party(int number) {
        ListedParty party = read.get(number);
        if (party == null) {
            party = ListFile.party(parties, partyStart[number], partyStart[number + 1], lists);
            read.set(number, party);
        }
        return party;
    }

    /** All parties of one edition. */
    public List<ListedParty> parties(PartyList list) {
        return IntStream.range(0, size())
                .mapToObj(this::party)
                .filter(party -> party.list().equals(list))
                .toList();
    }

    /**
     * The newest edition of a list, or the one of that day: {@code EL}, {@code 1260H@2025-01-07}.
     *
     * @throws NoSuchElementException naming the one maybe meant
     */
    public PartyList list(String name) {
        String[] parts = name.split("@", 2);
        return lists.stream()
                .filter(list -> list.list().equalsIgnoreCase(parts[0]))
                .filter(list -> parts.length == 1 || list.edition().toString().equals(parts[1]))
                .findFirst()
                .orElseThrow(() -> missing(name));
    }

    private NoSuchElementException missing(String name) {
        List<String> known =
                lists.stream().map(list -> list.list() + "@" + list.edition()).toList();
        String near = Words.nearest(name, known);
        return new NoSuchElementException("there is no list '" + name + "'"
                + (near == null ? ". There are: " + String.join(", ", known) : ". Maybe " + near));
    }

    int names() {
        return nameParty.length;
    }

    int partyOf(int name) {
        return nameParty[name];
    }

    /** The text of a name. */
    String text(int name) {
        ListedParty party = party(nameParty[name]);
        return nameNumber[name] == 0 ? party.name() : party.aliases().get(nameNumber[name] - 1);
    }

    int[] wordsOf(int name) {
        return nameWords[name];
    }

    String[] words() {
        return words;
    }
}
