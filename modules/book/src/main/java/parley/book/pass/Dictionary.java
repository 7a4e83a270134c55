package parley.book.pass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts met before, each with what it was read as, found by their characters without making a text. Up to sixteen characters
 * of ASCII are two numbers, and compared as such; of a longer text the first number is a hash.
 */
final class Dictionary<T> {

    /** A book of nothing but new texts is read without it. */
    static final int MOST = 1 << 18;

    private static final int HALF = 8;
    private static final int ASCII = 127;

    /** The second number of a text that is not two numbers; no such text has it. */
    private static final long HASHED = -1;

    private long[] firsts = new long[1 << 8];
    private long[] seconds = new long[1 << 8];
    private int[] places = new int[1 << 8];
    private final List<T> values = new ArrayList<>();
    private final List<char @Nullable []> hashed = new ArrayList<>();
    private long first;
    private long second;

    /** The place of a text among those met, counted from nil; −1 if it was not met. */
    int numberOf(char[] text, int from, int until) {
        pack(text, from, until);
        return places[slot(text, from, until)] - 1;
    }

    T get(int place) {
        return values.get(place);
    }

    /** Keeps what a text was read as. @return its place; −1 if no more are kept */
    int put(char[] text, int from, int until, T value) {
        if (values.size() >= MOST) {
            return -1;
        }
        if (2 * values.size() >= places.length) {
            grow();
        }
        pack(text, from, until);
        int slot = slot(text, from, until);
        firsts[slot] = first;
        seconds[slot] = second;
        hashed.add(second == HASHED ? Arrays.copyOfRange(text, from, until) : null);
        values.add(value);
        places[slot] = values.size();
        return values.size() - 1;
    }

    private void pack(char[] text, int from, int until) {
        long one = 0;
        long other = 0;
        int strange = 0; // negative once a character is nought or not ASCII
        int half = Math.min(until, from + HALF);
        for (int i = from; i < half; i++) {
            char c = text[i];
            one = one << Byte.SIZE | c;
            strange |= (c - 1) | (ASCII - c);
        }
        if (until - from <= 2 * HALF) {
            for (int i = half; i < until; i++) {
                char c = text[i];
                other = other << Byte.SIZE | c;
                strange |= (c - 1) | (ASCII - c);
            }
        } else {
            strange = -1;
        }
        first = strange < 0 ? hash(text, from, until) : one;
        second = strange < 0 ? HASHED : other;
    }

    private static long hash(char[] text, int from, int until) {
        long hash = 7;
        for (int i = from; i < until; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    private void grow() {
        long[] oldFirsts = firsts;
        long[] oldSeconds = seconds;
        int[] oldPlaces = places;
        firsts = new long[2 * oldPlaces.length];
        seconds = new long[firsts.length];
        places = new int[firsts.length];
        for (int i = 0; i < oldPlaces.length; i++) {
            if (oldPlaces[i] > 0) {
                int slot = start(oldFirsts[i], oldSeconds[i]);
                while (places[slot] > 0) {
                    slot = (slot + 1) & (places.length - 1);
                }
                firsts[slot] = oldFirsts[i];
                seconds[slot] = oldSeconds[i];
                places[slot] = oldPlaces[i];
            }
        }
    }

    /** Where the text that was packed stands, or would. */
    private int slot(char[] text, int from, int until) {
        int slot = start(first, second);
        while (places[slot] > 0
                && (firsts[slot] != first
                        || seconds[slot] != second
                        || (second == HASHED && !isSame(places[slot] - 1, text, from, until)))) {
            slot = (slot + 1) & (places.length - 1);
        }
        return slot;
    }

    private int start(long one, long other) {
        long mixed = (one ^ (other * 0xC2B2AE3D27D4EB4FL)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (places.length - 1);
    }

    private boolean isSame(int place, char[] text, int from, int until) {
        char[] key = hashed.get(place);
        return key != null && Arrays.equals(key, 0, key.length, text, from, until);
    }
}
