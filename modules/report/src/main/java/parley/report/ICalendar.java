package parley.report;

import java.nio.charset.StandardCharsets;

/** Content lines of an iCalendar object (RFC 5545): escaped, folded at 75 octets, ended by CRLF. */
final class ICalendar {

    private static final int OCTETS = 75;

    private final StringBuilder out = new StringBuilder();

    /** A property whose value is no text, as it stands. */
    ICalendar line(String property, String value) {
        fold(property + ":" + value);
        return this;
    }

    /** A property whose value is a text (RFC 5545, 3.3.11). */
    ICalendar text(String property, String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\n", "\\n");
        fold(property + ":" + escaped.replaceAll("\\p{Cntrl}", ""));
        return this;
    }

    /** Breaks between characters, never within one; what follows begins with a space, which counts. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            String one = Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(one);
            octets += size;
            i += Character.charCount(character);
        }
        out.append("\r\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
