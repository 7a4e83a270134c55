package parley.book.rows;

import java.nio.charset.StandardCharsets;

/** The first bytes of files that are no text. */
enum Magic {
    GZIP("", "\u001F\u008B"),
    PARQUET("", "PAR1"),
    ZIP("", "PK\3\4"),
    OLE2("a workbook of before 2007, or one with a password. Maybe save it as .xlsx", "\u00D0\u00CF\u0011\u00E0"),
    PDF("a PDF, which holds no rows", "%PDF"),
    ZSTD("packed with zstd. Maybe unpack it first", "(\u00B5/\u00FD"),
    BZIP2("packed with bzip2. Maybe unpack it first", "BZh"),
    XZ("packed with xz. Maybe unpack it first", "\u00FD7zXZ"),
    SEVEN_ZIP("packed with 7-Zip. Maybe unpack it first", "7z\u00BC\u00AF");

    private final String form;
    private final String bytes;

    Magic(String form, String bytes) {
        this.form = form;
        this.bytes = bytes;
    }

    boolean starts(byte[] sample) {
        return new String(sample, 0, Math.min(sample.length, bytes.length()), StandardCharsets.ISO_8859_1)
                .equals(bytes);
    }

    /** What such a file is, if it is of no form that is read; else empty. */
    String form() {
        return form;
    }
}
