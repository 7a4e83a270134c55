package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Does for once what most runs do, an answer, a small book and its outlook, so that the launcher can keep the classes that they load
 * (JEP 514). Tells nobody.
 */
public final class Rehearsal {

    private static final String BOOK = """
            id,code,origin,entered,value,supplier
            1,9503.00.0073,CN,2025-11-15,10000,A
            2,8544429090,CN,2025-03-20,1200.50,B
            3,7326908688,CN,2025-06-20,99,A
            """;

    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("parley");
        Path book = folder.resolve("book.csv");
        Path result = folder.resolve("result.csv");
        Path page = folder.resolve("page.html");
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        try {
            Files.writeString(book, BOOK);
            String[] line = {"--code", "9503.00.0073", "--origin", "CN", "--at", "2025-11-15", "--value", "10000"};
            Parley.run(nobody, nobody, after("explain", line));
            Parley.run(nobody, nobody, after("rate", line));
            Parley.run(nobody, nobody, "rate", book.toString(), "-o", result.toString());
            Parley.run(nobody, nobody, "book", book.toString());
            Parley.run(nobody, nobody, "outlook", book.toString(), "-o", page.toString());
        } finally {
            Files.deleteIfExists(page);
            Files.deleteIfExists(result);
            Files.deleteIfExists(book);
            Files.deleteIfExists(folder);
        }
    }

    private static String[] after(String command, String[] options) {
        String[] all = new String[options.length + 1];
        all[0] = command;
        System.arraycopy(options, 0, all, 1, options.length);
        return all;
    }
}
