package parley.book.pass;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of text in the making; grows, and is used again. */
public final class Bytes {

    private byte[] bytes = new byte[1 << 10];
    private int length;

    void clear() {
        length = 0;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    public Bytes put(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        return this;
    }

    public Bytes put(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    public Bytes put(String text) {
        return put(text.getBytes(StandardCharsets.UTF_8));
    }

    /** How many there are. */
    public int length() {
        return length;
    }

    /** Puts again what was put from one place to another. */
    public Bytes repeat(int from, int until) {
        room(until - from);
        System.arraycopy(bytes, from, bytes, length, until - from);
        length += until - from;
        return this;
    }

    /** Cents as dollars with two decimals. */
    public Bytes putDollars(long cents) {
        return putDecimal(cents, 2, true);
    }

    /** A number of so many ten-thousandths, without the noughts at its end. */
    public Bytes putTenThousandths(long number) {
        return putDecimal(number, 4, false);
    }

    private Bytes putDecimal(long number, int decimals, boolean noughts) {
        room(24);
        long rest = Math.absExact(number);
        int places = decimals;
        while (!noughts && places > 0 && rest % 10 == 0) {
            rest /= 10;
            places--;
        }
        if (number < 0) {
            bytes[length++] = '-';
        }
        int digits = Math.max(places + 1, digits(rest));
        int end = length + digits + (places > 0 ? 1 : 0);
        int at = end;
        for (int i = 0; i < digits; i++) {
            if (i == places && places > 0) {
                bytes[--at] = '.';
            }
            bytes[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length = end;
        return this;
    }

    private static int digits(long number) {
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        return digits;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
