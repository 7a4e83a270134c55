package parley.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks {@code parley check} and reads what governs, in short. */
final class Checks {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private Checks() {}

    /** The answer as JSON. A part in quotation marks is one argument. */
    static JsonNode json(String question) {
        List<String> args = new ArrayList<>(List.of("check", "--value", "10000", "--format", "json"));
        Matcher word = WORD.matcher(question);
        while (word.find()) {
            args.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        Run run = Run.of(args.toArray(String[]::new));
        if (run.code() == ExitCode.UNUSABLE) {
            throw new AssertionError(Arrays.asList(args.toArray()) + ": " + run.err());
        }
        return MAPPER.readTree(run.out());
    }

    /** What governs: the word, and the policy where there is one. */
    static String governing(String question) {
        return told(json(question).get("licences").get(0));
    }

    /** What one regime says at the strictest. */
    static String under(String regime, String question) {
        for (JsonNode licence : json(question).get("licences")) {
            if (licence.get("regime").asString().equals("exporting " + regime)) {
                return told(licence);
            }
        }
        throw new AssertionError("nothing of " + regime);
    }

    /** The measure that governs under one regime, the path of its file. */
    static String measure(String regime, String question) {
        for (JsonNode licence : json(question).get("licences")) {
            if (licence.get("regime").asString().equals("exporting " + regime)) {
                return licence.get("measure").asString();
            }
        }
        throw new AssertionError("nothing of " + regime);
    }

    private static String told(JsonNode licence) {
        JsonNode policy = licence.get("policy");
        return licence.get("answer").asString() + (policy.isNull() ? "" : ", " + policy.asString());
    }
}
