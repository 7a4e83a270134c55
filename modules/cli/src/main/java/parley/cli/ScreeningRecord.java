package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.lawbook.source.CompiledLaw;
import parley.screening.lists.PartyLists;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A screening kept: what was asked with every input whole, the law and the lists by their hashes, and the answer. It can be
 * answered again anywhere; the same law and lists give the same bytes.
 *
 * @param options what was asked; an input stands as {@code @NAME}
 * @param inputs the inputs' texts by name
 * @param lawHash the law that answered
 * @param listsHash the lists that answered
 * @param answer what was written
 */
record ScreeningRecord(
        List<String> options, Map<String, String> inputs, String lawHash, String listsHash, String answer) {

    private static final String FORM = "parley screening 1";

    /** What is to be asked again. */
    record Asked(List<String> options, List<Input> inputs) {}

    /** A file that was read. */
    record Input(String name, Path file) {}

    static void write(Writer out, Asked asked, String answer) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Input input : asked.inputs()) {
            texts.put(input.name(), Files.readString(input.file()));
        }
        String law = CompiledLaw.embedded().hash();
        PartyLists lists = PartyLists.embedded();
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("form", FORM);
            json.writeArrayPropertyStart("options");
            asked.options().forEach(json::writeString);
            json.writeEndArray();
            json.writeName("inputs");
            json.writeStartObject();
            texts.forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeStringProperty("law_hash", law);
            json.writeStringProperty("lists_hash", lists.hash());
            json.writeArrayPropertyStart("editions");
            lists.lists().forEach(list -> json.writeString(list.toString()));
            json.writeEndArray();
            json.writeStringProperty("answer", answer);
            json.writeEndObject();
        });
    }

    static ScreeningRecord read(String text, String file) {
        List<String> options = new ArrayList<>();
        Map<String, String> inputs = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                switch (json.nextToken()) {
                    case START_ARRAY -> {
                        while (json.nextToken() != JsonToken.END_ARRAY) {
                            if (name.equals("options")) {
                                options.add(json.getString());
                            }
                        }
                    }
                    case START_OBJECT -> {
                        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                            String input = json.currentName();
                            json.nextToken();
                            inputs.put(input, json.getString());
                        }
                    }
                    default -> texts.put(name, json.getString());
                }
            }
        } catch (JacksonException e) {
            throw new Complaints.Unusable(file + " is no kept screening: " + e.getOriginalMessage());
        }
        if (!FORM.equals(texts.get("form"))) {
            throw new Complaints.Unusable(file + " is no kept screening: its form is not '" + FORM + "'");
        }
        return new ScreeningRecord(
                options,
                inputs,
                texts.getOrDefault("law_hash", ""),
                texts.getOrDefault("lists_hash", ""),
                texts.getOrDefault("answer", ""));
    }

    /** Asks the same again, of the inputs that the record holds. */
    String again() throws IOException {
        Path folder = Files.createTempDirectory("parley-replay");
        try {
            List<String> args = new ArrayList<>(List.of("screen"));
            for (String option : options) {
                String name = option.startsWith("@") ? option.substring(1) : "";
                args.add(inputs.containsKey(name) ? written(folder, name) : option);
            }
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int code = Parley.run(new PrintWriter(out), new PrintWriter(err), args.toArray(String[]::new));
            if (code == ExitCode.UNUSABLE) {
                throw new Complaints.Unusable("the kept screening cannot be asked again: "
                        + err.toString().strip());
            }
            return out.toString();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private String written(Path folder, String name) throws IOException {
        Path file = folder.resolve(name.replaceAll("[/\\\\]", "_"));
        Files.writeString(file, inputs.getOrDefault(name, ""), StandardCharsets.UTF_8);
        return file.toString();
    }

    /** What is not as it was. */
    List<String> differences(String now) {
        List<String> different = new ArrayList<>();
        if (!CompiledLaw.embedded().hash().equals(lawHash)) {
            different.add("The law is another now: the screening was kept under " + lawHash.substring(0, 12));
        }
        if (!PartyLists.embedded().hash().equals(listsHash)) {
            different.add("The lists are others now: the screening was kept under " + listsHash.substring(0, 12));
        }
        different.add(now.equals(answer) ? "The answer is the same, to the byte." : "The answer is another now.");
        return different;
    }
}
