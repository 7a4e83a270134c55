package parley.book.pass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts met before, each with what it was read as, found by their characters without making a text. */
final class Dictionary<T> {

    /** A book of nothing but new texts is read without it. */
    static final int MOST = 1 << 18;

    private char[][] keys = new char[1 << 8][];
    private long[] hashes = new long[1 << 8];
    private int[] places = new int[1 << 8];
    private final List<T> values = new ArrayList<>();

    /** A hash to begin with. */
    static final long NO_TEXT = 7;

    /** The hash of a text behind others, of which one is given. */
    static long hash(long before, char[] text, int from, int until) {
        long hash = before;
        for (int i = from; i < until; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    /** The place of a text among those met, counted from nil; −1 if it was not met. */
    int numberOf(char[] text, int from, int until) {
        return places[slot(hash(NO_TEXT, text, from, until), text, from, until)] - 1;
    }

    T get(int place) {
        return values.get(place);
    }

    /** Keeps what a text was read as. @return its place; −1 if no more are kept */
    int put(char[] text, int from, int until, T value) {
        if (values.size() >= MOST) {
            return -1;
        }
        if (2 * values.size() >= keys.length) {
            grow();
        }
        long hash = hash(NO_TEXT, text, from, until);
        int slot = slot(hash, text, from, until);
        keys[slot] = Arrays.copyOfRange(text, from, until);
        hashes[slot] = hash;
        values.add(value);
        places[slot] = values.size();
        return values.size() - 1;
    }

    private void grow() {
        char[][] oldKeys = keys;
        long[] oldHashes = hashes;
        int[] oldPlaces = places;
        keys = new char[2 * oldKeys.length][];
        hashes = new long[keys.length];
        places = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldPlaces[i] > 0) {
                int slot = slot(oldHashes[i], oldKeys[i], 0, oldKeys[i].length);
                keys[slot] = oldKeys[i];
                hashes[slot] = oldHashes[i];
                places[slot] = oldPlaces[i];
            }
        }
    }

    private int slot(long hash, char[] text, int from, int until) {
        int slot = start(hash);
        while (places[slot] > 0 && (hashes[slot] != hash || !isSame(keys[slot], text, from, until))) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private int start(long hash) {
        return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
    }

    private static boolean isSame(char[] key, char[] text, int from, int until) {
        if (key.length != until - from) {
            return false;
        }
        for (int i = 0; i < key.length; i++) {
            if (key[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
