package parley.book.pass;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of text in the making; grows, and is used again. */
public final class Bytes {

    private static final long[] POWERS = powers();

    private byte[] bytes = new byte[1 << 10];
    private int length;

    private static long[] powers() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

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

    /** A character of one byte. */
    public Bytes put(char one) {
        room(1);
        bytes[length++] = (byte) one;
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

    /** Puts letters, digits, points and dashes. @return false, and nothing is put, if there are others */
    boolean putPlain(char[] text, int from, int until) {
        room(until - from);
        int at = length;
        for (int i = from; i < until; i++) {
            char c = text[i];
            boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!plain && c != '-' && c != '.') {
                return false;
            }
            bytes[at++] = (byte) c;
        }
        length = at;
        return true;
    }

    /** A whole number. */
    public Bytes putNumber(long number) {
        return putDecimal(number, 0, true);
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
        if (places == 0) {
            putDigits(rest, length, length + digits);
            length += digits;
            return this;
        }
        long unit = POWERS[places];
        long whole = rest / unit;
        int point = length + digits - places;
        putDigits(whole, length, point);
        bytes[point] = '.';
        putDigits(rest - whole * unit, point + 1, point + 1 + places);
        length = point + 1 + places;
        return this;
    }

    /** Two digits at a time, since a division takes longer than all else. */
    private void putDigits(long number, int from, int until) {
        int at = until;
        long rest = number;
        for (; rest > Integer.MAX_VALUE; rest /= 100) {
            at = putPair((int) (rest % 100), at);
        }
        int small = (int) rest;
        while (at - from >= 2) {
            int less = small / 100;
            at = putPair(small - 100 * less, at);
            small = less;
        }
        if (at > from) {
            bytes[from] = (byte) ('0' + small);
        }
    }

    private int putPair(int pair, int until) {
        int tens = (pair * 103) >> 10;
        bytes[until - 2] = (byte) ('0' + tens);
        bytes[until - 1] = (byte) ('0' + pair - 10 * tens);
        return until - 2;
    }

    private static int digits(long number) {
        int digits = 1;
        while (digits < POWERS.length && number >= POWERS[digits]) {
            digits++;
        }
        return digits;
    }

    public byte at(int place) {
        return bytes[place];
    }

    /** What stands from one place to another, read as UTF-8. */
    public String text(int from, int until) {
        return new String(bytes, from, until - from, StandardCharsets.UTF_8);
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
