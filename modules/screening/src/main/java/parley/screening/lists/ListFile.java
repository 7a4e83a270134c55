package parley.screening.lists;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parley.screening.lists.ListedParty.Event;

/** How the compiled lists hold editions and parties. A party is read when it is first asked for. */
final class ListFile {

    private ListFile() {}

    static void write(DataOutputStream out, PartyList list) throws IOException {
        out.writeUTF(list.list());
        out.writeUTF(list.edition().toString());
        out.writeUTF(list.file());
        out.writeUTF(list.title());
        out.writeUTF(list.regime());
        out.writeUTF(list.document());
        out.writeUTF(list.requirement());
        out.writeUTF(list.note());
    }

    static PartyList list(DataInputStream in) throws IOException {
        return new PartyList(
                in.readUTF(),
                LocalDate.parse(in.readUTF()),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF());
    }

    /** The bytes of one party. */
    static byte[] write(ListedParty party, List<PartyList> lists) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(lists.indexOf(party.list()));
            out.writeUTF(party.name());
            texts(out, party.aliases());
            out.writeUTF(party.kind());
            texts(out, party.countries());
            out.writeUTF(party.address());
            texts(out, party.born());
            texts(out, party.programmes());
            out.writeUTF(party.requirement().equals(party.list().requirement()) ? "" : party.requirement());
            out.writeUTF(party.policy());
            out.writeShort(party.history().size());
            for (Event event : party.history()) {
                out.writeUTF(event.day());
                out.writeUTF(event.what());
                out.writeUTF(event.until());
                out.writeUTF(event.note());
            }
            out.writeUTF(party.acts());
        }
        return bytes.toByteArray();
    }

    static ListedParty party(byte[] bytes, int start, int end, List<PartyList> lists) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, start, end - start))) {
            PartyList list = lists.get(in.readShort());
            String name = in.readUTF();
            List<String> aliases = texts(in);
            String kind = in.readUTF();
            List<String> countries = texts(in);
            String address = in.readUTF();
            List<String> born = texts(in);
            List<String> programmes = texts(in);
            String requirement = in.readUTF();
            String policy = in.readUTF();
            List<Event> history = new ArrayList<>();
            for (int n = in.readShort(); n > 0; n--) {
                history.add(new Event(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF()));
            }
            return new ListedParty(
                    list,
                    name,
                    aliases,
                    kind,
                    countries,
                    address,
                    born,
                    programmes,
                    requirement.isEmpty() ? list.requirement() : requirement,
                    policy,
                    history,
                    in.readUTF());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeShort(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int n = in.readShort(); n > 0; n--) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
