package parley.report;

/** Text broken into lines for a terminal of eighty columns. */
final class Wrapped {

    static final int WIDTH = 80;

    private Wrapped() {}

    /** The text broken at spaces; the first line begins with {@code first}, the others with as many spaces. */
    static String lines(String first, String text) {
        String hanging = " ".repeat(first.length());
        StringBuilder whole = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        for (String word : text.split("\\s+", -1)) {
            boolean empty = line.length() == first.length();
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                whole.append(line).append('\n');
                line = new StringBuilder(hanging);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
        }
        return whole.append(line).append('\n').toString();
    }
}
