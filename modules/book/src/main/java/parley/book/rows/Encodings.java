package parley.book.rows;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Recognises the encoding of a text by its first bytes. */
final class Encodings {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encodings() {}

    /** The encoding; null if these are no characters of a text. */
    static @Nullable Charset of(byte[] sample) {
        if (starts(sample, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(sample, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int[] noughts = new int[2];
        for (int i = 0; i < sample.length; i++) {
            int b = sample[i];
            if (b == 0) {
                noughts[i % 2]++;
            } else if (b > 0 && b < ' ' && (b < '\t' || b > '\r') && b != 0x1A && b != 0x1B) {
                return null;
            }
        }
        if (noughts[0] + noughts[1] > 0) {
            return wide(noughts, sample.length);
        }
        return isUtf8(sample) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** Characters of two bytes, of which one is nought in most: so spreadsheets save "Unicode text". */
    private static @Nullable Charset wide(int[] noughts, int length) {
        if (noughts[1] > length / 4 && noughts[0] < length / 50 + 1) {
            return StandardCharsets.UTF_16LE;
        }
        return noughts[0] > length / 4 && noughts[1] < length / 50 + 1 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUtf8(byte[] sample) {
        CharBuffer chars = CharBuffer.allocate(sample.length + 1);
        CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sample), chars, false);
        return !end.isError();
    }

    private static boolean starts(byte[] sample, int first, int second) {
        return sample.length >= 2 && (sample[0] & 0xFF) == first && (sample[1] & 0xFF) == second;
    }
}
