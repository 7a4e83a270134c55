package parley.report.result;

/** Texts of others in files that spreadsheets open. */
public final class Cells {

    private Cells() {}

    /**
     * The text, with an apostrophe before it if a spreadsheet that opens a CSV would take it for a formula: if it begins with
     * {@code = + - @}, a tab or a carriage return (OWASP, CSV injection). A number is none.
     */
    public static String inert(String text) {
        if (text.isEmpty()) {
            return text;
        }
        return switch (text.charAt(0)) {
            case '=', '+', '@', '\t', '\r' -> "'" + text;
            case '-' -> isNumber(text) ? text : "'" + text;
            default -> text;
        };
    }

    private static boolean isNumber(String text) {
        return text.length() < 30 && text.matches("-\\d+(\\.\\d+)?");
    }
}
