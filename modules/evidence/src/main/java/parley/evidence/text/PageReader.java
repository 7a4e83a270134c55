package parley.evidence.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one file as a page: plain text or HTML, in UTF-8, UTF-16 or the encoding that it declares. */
public final class PageReader {

    /** No report is longer; a page of more bytes is something else. */
    static final long MOST_BYTES = 16L << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP =
            Pattern.compile("^\\s*(<!doctype html|<html|<\\?xml|<!--|<head|<body)", Pattern.CASE_INSENSITIVE);

    private PageReader() {}

    /**
     * @throws Unreadable saying why it is no report
     * @throws IOException if the file cannot be read at all
     */
    public static Page read(Path file) throws IOException, Unreadable {
        long size = Files.size(file);
        if (size > MOST_BYTES) {
            throw new Unreadable(size / (1 << 20) + " MB are no report; over " + MOST_BYTES / (1 << 20)
                    + " MB nothing is read. Maybe save the article alone");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readAllBytes();
        }
        return page(String.valueOf(file.getFileName()), bytes);
    }

    /** The same of bytes at hand. */
    public static Page page(String name, byte[] bytes) throws Unreadable {
        refuseOtherForms(bytes);
        List<String> remarks = new ArrayList<>();
        String text = decoded(bytes, remarks);
        if (text.isBlank()) {
            throw new Unreadable("it is empty");
        }
        Page page =
                MARKUP.matcher(text).find() ? MainText.of(name, text, remarks) : new Page(name, text, null, remarks);
        if (page.text().isBlank()) {
            throw new Unreadable("the page holds no text of its own. Maybe it is drawn by a script; save it from the"
                    + " browser as text");
        }
        return page;
    }

    private static void refuseOtherForms(byte[] bytes) throws Unreadable {
        if (starts(bytes, "%PDF")) {
            throw new Unreadable("it is a PDF. Maybe save the report as text or HTML (pdftotext does)");
        }
        if (starts(bytes, "PK\u0003\u0004")) {
            throw new Unreadable("it is a ZIP archive, as word processors write. Maybe save it as text or HTML");
        }
        if (starts(bytes, "{\\rtf")) {
            throw new Unreadable("it is rich text. Maybe save it as plain text");
        }
    }

    private static boolean starts(byte[] bytes, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decoded(byte[] bytes, List<String> remarks) throws Unreadable {
        Charset wide = wide(bytes);
        if (wide != null) {
            return new String(bytes, 2, bytes.length - 2, wide);
        }
        int control = 0;
        for (byte b : bytes) {
            control += b >= 0 && b < ' ' && (b < '\t' || b > '\r') && b != 0x1B ? 1 : 0;
        }
        if (control > bytes.length / 200) {
            throw new Unreadable("it is no text: " + control + " of its " + bytes.length + " bytes are no characters");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            Charset declared = declared(bytes);
            remarks.add("it is not UTF-8; read as " + declared.name().toLowerCase(Locale.ROOT)
                    + ", so letters with accents and quotation marks may be wrong");
            return new String(bytes, declared);
        }
    }

    private static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFFFE ? StandardCharsets.UTF_16LE : mark == 0xFEFF ? StandardCharsets.UTF_16BE : null;
    }

    private static Charset declared(byte[] bytes) {
        Matcher declared =
                DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1));
        if (declared.find() && isKnown(declared.group(1))) {
            Charset charset = Charset.forName(declared.group(1));
            return charset.equals(StandardCharsets.UTF_8) ? WINDOWS : charset;
        }
        return WINDOWS;
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
